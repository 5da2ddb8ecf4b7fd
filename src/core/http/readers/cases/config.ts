import type { ReadCase } from './case.ts';

export const CONFIG: readonly ReadCase[] = [
  {
    name: 'nginx config',
    paste: `location /api/ {
    auth_basic "Restricted";
    auth_basic_user_file /etc/nginx/.htpasswd;
    proxy_set_header Authorization "";
    proxy_pass http://backend:8080;
}`,
    format: 'config',
    exchanges: [],
  },
  {
    name: 'htaccess',
    paste: `AuthType Basic
AuthName "Restricted"
AuthUserFile /var/www/.htpasswd
Require valid-user`,
    format: 'config',
    exchanges: [],
  },
  {
    name: 'compose',
    paste: `services:
  app:
    image: traefik:v3
    labels:
      - "traefik.http.middlewares.auth.basicauth.users=bob:$$apr1$$x"`,
    format: 'config',
    exchanges: [],
  },
  {
    name: 'npmrc',
    paste: `@acme:registry=https://npm.example.com/
//npm.example.com/:_authToken=\${NPM_TOKEN}
always-auth=true`,
    format: 'config',
    exchanges: [],
  },
  {
    name: 'netrc',
    paste: `machine api.example.com
login bob
password secret`,
    format: 'config',
    exchanges: [],
  },
  {
    name: 'netrc in one line',
    paste: `machine api.example.com login bob password secret`,
    format: 'config',
    exchanges: [],
  },
  {
    name: 'settings.xml',
    paste: `<settings>
  <servers>
    <server><id>corp</id><username>bob</username></server>
  </servers>
</settings>`,
    format: 'config',
    exchanges: [],
  },
  {
    name: 'kubeconfig',
    paste: `apiVersion: v1
kind: Config
users:
- name: dev
  user:
    token: abc`,
    format: 'config',
    exchanges: [],
  },
  {
    name: 'web.config',
    paste: `<configuration>
  <system.webServer>
    <security><authentication><windowsAuthentication enabled="true" /></authentication></security>
  </system.webServer>
</configuration>`,
    format: 'config',
    exchanges: [],
  },
  {
    name: 'env',
    paste: `API_URL=https://api.example.com
API_TOKEN="abc def"
DEBUG=1`,
    format: 'config',
    exchanges: [],
  },
  {
    name: 'docker config',
    paste: `{"auths":{"reg.example.com":{"auth":"Ym9iOnB3"}},"credsStore":"desktop"}`,
    format: 'config',
    exchanges: [],
  },
];
