import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a request',
    paste: 'curl --data-urlencode \'audience=https://api.example.com\'\n{"error":"invalid bearer token"}',
    marks: ["'audience=https://api.example.com"],
  },
  {
    name: 'a variable',
    paste: '401 from the gateway\nFAKE_TOKEN_AUDIENCE=operate.example.com',
    marks: ['FAKE_TOKEN_AUDIENCE=operate.example.com'],
  },
  { name: 'code', paste: 'jwt.WithAudience("/projects/1")\nhttp 401', marks: ['WithAudience("/projects/1'] },
  { name: 'no refusal', paste: 'FAKE_TOKEN_AUDIENCE=operate.example.com', marks: [] },
  { name: 'a word', paste: '401: our audience=readers of the blog', marks: [] },
  { name: 'a token that ran out', paste: 'AUTH0_AUDIENCE=https://api.example.com\n401 token expired', marks: [] },
];
