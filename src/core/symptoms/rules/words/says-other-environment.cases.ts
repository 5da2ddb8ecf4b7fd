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
  {
    name: 'out of a region',
    paste: 'user out of region',
    marks: ['user out of region'],
  },
  {
    name: 'a region handed back',
    paste: '{"redirect":true,"region":"eu2"}',
    marks: ['"redirect":true,"region"'],
  },
  {
    name: 'a key of another system',
    paste: '{"reason":"BadEnvironmentKeyInToken"}',
    marks: ['BadEnvironmentKeyInToken'],
  },
  {
    name: 'an id',
    paste: 'clusterID does not match',
    marks: ['clusterID does not match'],
  },
  {
    name: 'a region of a page',
    paste: 'the map shows the region of the user',
    marks: [],
  },
  {
    name: 'a workspace',
    paste: 'token does not belong to this workspace',
    marks: ['token does not belong to this workspace'],
  },
  {
    name: 'not for production',
    paste: 'key "fake" cannot be used in production',
    marks: ['key "fake" cannot be used in production'],
  },
  {
    name: 'a server of the account',
    paste: 'Wrong API server for this account',
    marks: ['Wrong API server for this account'],
  },
  {
    name: 'a key of a page',
    paste: 'The key is for the front door',
    marks: [],
  },
  {
    name: 'a right of a key',
    paste: 'The API key is not authorized for this service.',
    marks: [],
  },
  { name: 'a device', paste: 'device not found on the network', marks: [] },
];
