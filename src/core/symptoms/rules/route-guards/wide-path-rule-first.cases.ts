import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'routes of a static site',
    paste:
      '{ "route": "/*", "allowedRoles": ["authenticated"] },\n{ "route": "/open/*", "allowedRoles": ["anonymous"] }',
    marks: ['/*'],
  },
  {
    name: 'firewalls',
    paste:
      'api: { pattern: ^/api, stateless: true, jwt: ~ }\nrefresh: { pattern: ^/api/token, stateless: true, refresh_jwt: ~ }',
    marks: ['^/api'],
  },
  {
    name: 'who may see what',
    paste: '- { path: ^/api, roles: ROLE_USER }\n- { path: ^/api/docs, roles: PUBLIC_ACCESS }',
    marks: ['^/api'],
  },
  {
    name: 'the narrow one first',
    paste: '- { path: ^/api/docs, roles: PUBLIC_ACCESS }\n- { path: ^/api, roles: ROLE_USER }',
    marks: [],
  },
  {
    name: 'other paths',
    paste: '- { path: ^/admin, roles: ROLE_ADMIN }\n- { path: ^/docs, roles: PUBLIC_ACCESS }',
    marks: [],
  },
];
