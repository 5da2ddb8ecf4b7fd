import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a mail address',
    paste: 'SHOP_ACCOUNT_ID=bob@example.com\n401 {"code":"AUTHORIZATION_INVALID"}',
    marks: ['SHOP_ACCOUNT_ID=bob@example.com'],
  },
  { name: 'a telephone', paste: "account_id = '+7900123'; 401", marks: ["account_id = '+7900123"] },
  { name: 'a name', paste: 'client_id="my shop bot"\nreceived 401', marks: ['client_id="my shop bot'] },
  { name: 'an app', paste: 'teamId: "com.example.shop"\n403 Forbidden', marks: ['teamId: "com.example.shop'] },
  { name: 'a user', paste: 'user_id=bob@example.com\n401', marks: [] },
  { name: 'an id', paste: 'client_id="1f2e3d-fake"\n401', marks: [] },
  { name: 'no failure', paste: 'account_id=bob@example.com', marks: [] },
  {
    name: 'the address of a document',
    paste: 'client_id: "https://app.example.com/client.json"\nerror: invalid_redirect',
    marks: [],
  },
];
