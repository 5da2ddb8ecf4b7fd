import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'either',
    paste: 'Either Application ID or REST API Key is invalid.',
    marks: ['Either Application ID or REST API Key is invalid'],
  },
  {
    name: 'a licence',
    paste: 'Your account ID or license key could not be authenticated.',
    marks: ['Your account ID or license key could not be authenticated'],
  },
  { name: 'before them', paste: 'panel: Invalid ID or Key', marks: ['Invalid ID or Key'] },
  { name: 'a slash', paste: '401 "Invalid client_id/client_secret"', marks: ['Invalid client_id/client_secret'] },
  { name: 'a shop', paste: 'Error in shopId or secret key.', marks: ['Error in shopId or secret key'] },
  { name: 'user and password', paste: 'Invalid username or password', marks: [] },
  { name: 'two names in a manual', paste: 'Send the client ID and client secret in the body.', marks: [] },
  { name: 'a question', paste: 'Unknown user name or secret question', marks: [] },
  {
    name: 'they are not exchanged',
    paste: 'could not exchange API key and secret for a token',
    marks: ['could not exchange API key and secret'],
  },
  {
    name: 'in one word',
    paste: 'invalid accountId or applicationKeyId',
    marks: ['invalid accountId or applicationKeyId'],
  },
];
