import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'nginx',
    paste: 'auth_request_set $t $upstream_http_authorization;\nproxy_set_header Authorization $t;\n401',
    marks: ['proxy_set_header Authorization $t'],
  },
  {
    name: 'Traefik',
    paste: 'authResponseHeaders: ["Remote-User", "Authorization"]\n401',
    marks: ['authResponseHeaders: ["Remote-User", "Authorization'],
  },
  {
    name: 'a list in lines',
    paste: 'authResponseHeaders:\n  - Remote-User\n  - Authorization\n',
    marks: ['authResponseHeaders:\n  - Remote-User\n  - Authorization'],
  },
  { name: 'handed on', paste: 'proxy_set_header Authorization $http_authorization;\n401', marks: [] },
  { name: 'other fields', paste: 'authResponseHeaders: ["Remote-User"]\n401', marks: [] },
  {
    name: 'it went well',
    paste: 'auth_request_set $token $upstream_http_authorization;\nproxy_set_header Authorization $token;\nHTTP 200',
    marks: [],
  },
];
