import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'nginx',
    paste: 'location / {\n  auth_basic "Members";\n  proxy_pass http://app:8080;\n}\n',
    marks: ['  auth_basic "Members";'],
    from: 'https://nginx.org/en/docs/http/ngx_http_auth_basic_module.html',
  },
  {
    name: 'Caddy',
    paste: 'example.com {\n  basicauth /admin bob fake\n  proxy /admin 192.0.2.3:80\n}\n',
    marks: ['  basicauth /admin bob fake'],
  },
  {
    name: 'Apache',
    paste: '<Location />\n  AuthType Basic\n  ProxyPass http://app:8080/\n</Location>\n',
    marks: ['  AuthType Basic'],
  },
  {
    name: 'Traefik',
    paste:
      '- "traefik.http.routers.app.middlewares=auth"\n- "traefik.http.middlewares.auth.basicauth.users=bob:fake"\n',
    marks: ['- "traefik.http.middlewares.auth.basicauth.users'],
  },
  {
    name: 'PAM',
    paste: 'location / {\n  auth_pam "Members";\n  proxy_pass http://app:8080;\n}\n',
    marks: ['  auth_pam "Members";'],
  },
  {
    name: 'Digest of Apache',
    paste: '<Location />\n  AuthType Digest\n  ProxyPass http://app:8080/\n</Location>\n',
    marks: ['  AuthType Digest'],
  },
  {
    name: 'lighttpd',
    paste: 'auth.require = ( "/" => ( "method" => "basic" ) )\nproxy.server = ( "" => ( ( "port" => 8080 ) ) )\n',
    marks: ['auth.require ='],
  },
  {
    name: 'nginx keeps the login to itself',
    paste: 'auth_basic "Members";\nproxy_set_header Authorization "";\nproxy_pass http://app:8080;\n',
    marks: [],
  },
  {
    name: 'the login from a file of its own',
    paste: 'location /api {\n  proxy_pass http://app:8080;\n  include conf.d/basic-auth.conf;\n}\n',
    marks: ['  include conf.d/basic-auth.conf;'],
  },
  { name: 'switched off', paste: 'auth_basic off;\nproxy_pass http://app:8080;\n', marks: [] },
  { name: 'no application behind it', paste: 'auth_basic "Members";\nroot /var/www;\n', marks: [] },
  {
    name: 'lines of a change',
    paste: 'location /api {\n  proxy_pass http://app;\n+ include conf.d/basic-auth.conf;\n}\n',
    marks: ['+ include conf.d/basic-auth.conf;'],
  },
];
