import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'has and needs',
    paste: 'My token only has read:user and the endpoint needs repo.',
    marks: ['token only has read:user and the endpoint needs'],
  },
  { name: 'forgotten', paste: 'I forgot the api scope when I made it', marks: ['forgot the api scope'] },
  {
    name: 'what helped',
    paste: 'After adding the offline_access scope it works',
    marks: ['adding the offline_access scope it works'],
  },
  { name: 'nothing missing', paste: 'The token has all scopes', marks: [] },
  {
    name: 'forgotten at a token',
    paste: 'I forgot the write permission on my token',
    marks: ['forgot the write permission on my token'],
  },
  { name: 'forgotten at a file', paste: 'I forgot to check the permissions of the file', marks: [] },
  { name: 'what helped with a file', paste: 'Checking the permissions of the file helped', marks: [] },
  { name: 'an app', paste: 'The app only has one page and needs a login', marks: [] },
];
