import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a cookie', paste: 'the state cookie was not found', marks: ['state cookie was not found'] },
  { name: 'another state', paste: 'Error: OAuth state mismatch', marks: ['state mismatch'] },
  { name: 'a code', paste: 'error=invalid_state', marks: ['invalid_state'] },
  { name: 'another state of things', paste: 'The state of the job is unknown.', marks: [] },
  {
    name: 'a library of Next.js',
    paste: '[auth][error] InvalidCheck: pkceCodeVerifier value could not be parsed',
    marks: ['InvalidCheck: '],
  },
  { name: 'a plug-in', paste: 'Missing google request token cookie', marks: ['Missing google request token cookie'] },
];
