import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'passwords are gone',
    paste: 'Basic authentication with passwords is deprecated.',
    marks: ['passwords is deprecated'],
  },
  {
    name: 'what to use',
    paste: 'Please use an API token instead of your password',
    marks: ['use an API token instead'],
  },
  { name: 'an app password', paste: 'You must use an app password.', marks: ['must use an app password'] },
  {
    name: 'git cannot ask',
    paste: "could not read Password for 'https://bob@git.example.com': terminal prompts disabled",
    marks: [],
  },
  { name: 'a password', paste: 'password: fake', marks: [] },
  {
    name: 'a token to log in with',
    paste: 'your account must log in with a Personal Access Token (PAT)',
    marks: ['must log in with a Personal Access Token'],
  },
  {
    name: 'a list of kinds',
    paste: 'only accessible with the following authentication types: session, apppassword',
    marks: ['authentication types: session, apppassword'],
  },
  { name: 'any login', paste: 'you must log in to see this', marks: [] },
];
