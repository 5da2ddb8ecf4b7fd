import type { RuleCase } from '../../cases/rule-case.ts';

const CALL = 'curl -H "Authorization: Bearer fake" "https://api.example.com/v2/account"\n';

export const cases: readonly RuleCase[] = [
  {
    name: 'below the refusal',
    paste: `Error: GET https://api.example.com/v2/account: 401 Unable to authenticate you\n$ ${CALL}{"account":{"status":"active"}}`,
    marks: [`${CALL}{"account":{"status":"active"}}`],
  },
  {
    name: 'refused too',
    paste: `Error: 401 Unable to authenticate you\n$ ${CALL}{"error":"unauthorized"}`,
    marks: [],
  },
  { name: 'nothing refused', paste: `$ ${CALL}{"account":{"status":"active"}}`, marks: [] },
  {
    name: 'two calls of curl',
    paste: `$ curl https://api.example.com/v2/account\n401 Unauthorized\n$ ${CALL}{"account":{"status":"active"}}`,
    marks: [],
  },
];
