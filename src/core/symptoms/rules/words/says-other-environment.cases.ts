import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the environment of a key',
    paste: 'APIKey does not match current environment.',
    marks: ['APIKey does not match current environment'],
  },
  {
    name: 'a host',
    paste: 'Attempted to access resource with incorrect regional hostname.',
    marks: ['incorrect regional'],
  },
  { name: 'a mode', paste: 'a test mode key was used in live mode', marks: ['test mode key was used in live'] },
  { name: 'a region', paste: 'region: us-east-1', marks: [] },
  { name: 'variables', paste: 'source locales and other environment variables', marks: [] },
  { name: 'an endpoint', paste: '403 Forbidden, wrong endpoint', marks: ['wrong endpoint'] },
  { name: 'a region', paste: '401, we have an EU workspace', marks: ['EU workspace'] },
  {
    name: 'an account elsewhere',
    paste: 'This account is registered in another region',
    marks: ['account is registered in another region'],
  },
  {
    name: 'a region to choose',
    paste: 'Choose the correct region before you sign in',
    marks: ['correct region before you sign in'],
  },
];
