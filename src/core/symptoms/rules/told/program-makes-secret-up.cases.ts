import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a log',
    paste: '401 session has been expired\nFAKE_SECRET_KEY not set, using random value',
    marks: ['FAKE_SECRET_KEY not set, using random'],
  },
  {
    name: 'a start',
    paste: 'backend: generating new secret key\n{"code":"token_not_valid"} 401',
    marks: ['generating new secret'],
  },
  {
    name: 'a comment',
    paste: 'server-secret = ""   # generated at start\n401 Unauthorized',
    marks: ['server-secret = ""   # generated at'],
  },
  {
    name: 'a host of before',
    paste: 'FAKE_JWT_SECRET: x # missing on the new host\n401 Unauthorized',
    marks: ['FAKE_JWT_SECRET: x # missing on the new host'],
  },
  { name: 'no failure', paste: 'The server secret is generated at the first start.', marks: [] },
  { name: 'a variable that is needed', paste: '401: FAKE_SECRET_KEY not set', marks: [] },
  { name: 'an SSH key', paste: 'Permission denied. SSH host key was regenerated on each boot', marks: [] },
  { name: 'a file that is missing', paste: 'private.pem not found: ENOENT, failed', marks: [] },
  {
    name: 'the secret of sessions is empty',
    paste: 'WIKI_SESSION_SECRET= (not set)\nlogged out at each restart',
    marks: ['WIKI_SESSION_SECRET= (not set)'],
  },
  {
    name: 'another secret',
    paste: 'MAIL_API_KEY unset\n401',
    marks: [],
  },
  {
    name: 'the default of the program',
    paste: 'WARNING SHOP_SECRET_KEY was not set, using default; sessions are invalid',
    marks: ['SHOP_SECRET_KEY was not set, using default'],
  },
];
