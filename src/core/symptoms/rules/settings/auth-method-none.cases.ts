import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a monitor', paste: 'Request failed: 401\nauth method: none, behind a login', marks: ['auth method: none'] },
  { name: 'a setting', paste: '"authentication": "None"\n401 Unauthorized', marks: ['authentication": "None'] },
  { name: 'no failure', paste: 'auth method: none', marks: [] },
  { name: 'a server', paste: 'listener without login: auth: none\n401', marks: [] },
  { name: 'a client of OAuth', paste: 'token_endpoint_auth_method: none\n401 invalid_client', marks: [] },
];
