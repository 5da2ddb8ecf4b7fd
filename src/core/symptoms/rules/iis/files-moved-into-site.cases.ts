import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'from the desktop',
    paste: 'I copied the build from my desktop to C:\\inetpub\\wwwroot and now it is 401',
    marks: ['copied the build from my desktop'],
  },
  {
    name: 'files of one kind',
    paste: 'IIS 10: the page loads, but images and css answer 401',
    marks: ['images and css answer 401'],
  },
  { name: 'another server', paste: 'I moved the website to nginx and get 401', marks: [] },
  { name: 'no refusal', paste: 'I copied the build to C:\\inetpub\\wwwroot, all is well', marks: [] },
];
