import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Basic is off',
    paste: 'curl -u bob:fake http://hub.example.com/rest/items\n401\nAllow Basic Authentication: off',
    marks: ['Allow Basic Authentication: off'],
  },
  { name: 'in XML', paste: '401\n<EnableLegacyAuthorization>false<', marks: ['<EnableLegacyAuthorization>false'] },
  { name: 'an old interface', paste: 'login failed\nlegacy_api: disabled', marks: ['legacy_api: disabled'] },
  {
    name: 'another kind alone',
    paste: 'curl -u admin:fake http://r.example.com:8888/status\n401\ndruid.auth.authenticatorChain=["kerberos"]',
    marks: ['authenticatorChain=["kerberos'],
  },
  {
    name: 'several kinds',
    paste: 'curl -u admin:fake http://r.example.com/\n401\nauthenticatorChain=["kerberos", "basic"]',
    marks: [],
  },
  { name: 'nothing sent', paste: 'auth_type = jwt\n401', marks: [] },
  { name: 'nginx asks for none', paste: 'location /api { auth_basic off; }\n401', marks: [] },
  { name: 'no trouble', paste: 'basic_auth: false\nport: 80', marks: [] },
  { name: 'a token that ran out', paste: 'basic_auth: false\nError: 401 Unauthorized token expired', marks: [] },
];
