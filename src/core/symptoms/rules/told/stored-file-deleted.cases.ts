import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a file',
    paste: 'rm ~/.fake/auth.json and login again solved it',
    marks: ['rm ~/.fake/auth.json and login again solved'],
  },
  {
    name: 'a store',
    paste: 'Deleting the token cache fixes it until tomorrow',
    marks: ['Deleting the token cache fixes'],
  },
  {
    name: 'what helped',
    paste: 'It works again after removing the stored credentials',
    marks: ['works again after removing the stored credentials'],
  },
  {
    name: 'a saved password',
    paste: 'Settings > Saved Passwords > remove helped',
    marks: ['Saved Passwords > remove helped'],
  },
  { name: 'cookies', paste: 'deleting the stored cookies token cache works', marks: [] },
  { name: 'no help', paste: 'I deleted the token file, same error', marks: [] },
  { name: 'a command', paste: 'rm -rf build/', marks: [] },
  {
    name: 'of Subversion',
    paste: 'rm -rf ~/.subversion/auth and it asks for the password again, works',
    marks: ['rm -rf ~/.subversion/auth and it asks for the password again, works'],
  },
];
