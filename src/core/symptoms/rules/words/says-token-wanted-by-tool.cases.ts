import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'not set', paste: 'Error: no auth token set', marks: ['no auth token set'] },
  { name: 'an input', paste: 'deployment_token was not provided.', marks: ['deployment_token was not provided'] },
  { name: 'a library', paste: 'Error: No token passed to createTokenAuth', marks: ['No token passed'] },
  { name: 'several', paste: 'No GitHub API tokens found', marks: ['No GitHub API tokens found'] },
  {
    name: 'required',
    paste: 'Error: could not list: token is required',
    marks: ['Error: could not list: token is required'],
  },
  { name: 'a server', paste: '{"status":401,"message":"access token is required"}', marks: [] },
  { name: 'a header', paste: 'no auth token found in the request header', marks: [] },
  { name: 'a key to sort by', paste: 'no key specified in the sort function', marks: [] },
  {
    name: 'it makes one itself',
    paste: 'warn: No secret set in config, generating a temporary secret',
    marks: [],
  },
];
