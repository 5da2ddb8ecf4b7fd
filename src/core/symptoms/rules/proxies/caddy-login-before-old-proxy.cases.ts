import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'both directives',
    paste: 'example.com {\n  basicauth / bob fake\n  proxy / 192.0.2.3:8080 {\n    transparent\n  }\n}\n',
    marks: ['basicauth'],
    from: 'https://github.com/caddyserver/caddy/pull/1325',
  },
  {
    name: 'Caddy 2 passes it on',
    paste: 'example.com {\n  basicauth {\n    bob fake\n  }\n  reverse_proxy 192.0.2.3:8080\n}\n',
    marks: [],
  },
  {
    name: 'of two sites',
    paste: ':80 {\n  basicauth / bob fake\n}\n\n:8000 {\n  proxy / http://localhost:80\n}\n',
    marks: [],
  },
  { name: 'nothing behind it', paste: 'example.com {\n  basicauth / bob fake\n  root /srv\n}\n', marks: [] },
];
