import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'old Caddy',
    paste: ':8000 {\n    proxy / http://bob:fake@localhost:80\n}',
    marks: ['http://bob:fake@localhost:80'],
  },
  {
    name: 'nginx',
    paste: 'location / {\n  proxy_pass http://bob:fake@app.example.com;\n}',
    marks: ['http://bob:fake@app.example.com'],
  },
  { name: 'no login in it', paste: 'location / {\n  proxy_pass http://app.example.com;\n}', marks: [] },
  { name: 'a proxy that a client uses', paste: 'export https_proxy=http://bob:fake@proxy.example.com:3128', marks: [] },
];
