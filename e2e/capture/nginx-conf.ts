/** Configurations of nginx for the lab. */

/** bob: open-sesame, as {SHA}; carl: a type of hash that no system knows. */
export const PASSWORDS = 'bob:{SHA}piGucRdTwGb7+i3S1svNik60+fw=\ncarl:$9$fakesalt$0123456789abcdef\n';

/** An area with a login. */
export const guarded = (file: string) => `auth_basic "Staff area"; auth_basic_user_file ${file};`;

/** What every nginx of the lab has, around its servers. */
export const nginxConfiguration = (dir: string, level: string, servers: string) => `
daemon off; pid ${dir}/nginx.pid; error_log ${dir}/error.log ${level};
events { worker_connections 64; }
http {
  access_log ${dir}/access.log combined;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${dir}/tmp-${name};`).join(' ')}
  root ${dir}/www;
  ${servers}
}`;

/** Areas with every kind of password file, and an application behind them. */
export function areas(dir: string, port: number, quiet: number, app: number): string {
  const passwords = `${dir}/.htpasswd`;
  return `
  server {
    listen 127.0.0.1:${port};
    location / { return 200 "ok"; }
    location /private/ { ${guarded(passwords)} }
    location /missing/ { ${guarded(`${dir}/.htpasswd-moved`)} }
    location /unreadable/ { ${guarded(`${dir}/.htpasswd-root`)} }
    location /both/ { satisfy all; deny all; ${guarded(passwords)} }
    location /asked/ { auth_request /auth; }
    location /asked-302/ { auth_request /auth-302; }
    location = /auth { internal; proxy_pass http://127.0.0.1:${app}/deny; proxy_pass_request_body off; }
    location = /auth-302 { internal; proxy_pass http://127.0.0.1:${app}/redirect; }
    location /hand-made/ { add_header WWW-Authenticate 'Basic realm="Staff area"'; return 401; }
    location /blanked/ { proxy_pass http://127.0.0.1:${app}/api/; proxy_set_header Authorization ""; }
    location /two-layers/ { ${guarded(passwords)} proxy_pass http://127.0.0.1:${app}/api/; }
    location /key/ { proxy_pass http://127.0.0.1:${app}/key/; }
  }
  # The application.
  server {
    listen 127.0.0.1:${app};
    access_log off; error_log ${dir}/app.log crit; default_type application/json;
    location = /deny { return 401; }
    location = /redirect { return 302 /login; }
    location /api/ {
      if ($http_authorization = "") { add_header WWW-Authenticate Bearer always; return 401 '{"error":"Authorization header missing"}'; }
      if ($http_authorization !~ "^Bearer ") { add_header WWW-Authenticate Bearer always; return 401 '{"error":"Bearer token required"}'; }
      return 200 "{}";
    }
    location /key/ { if ($http_api_key = "") { return 401 '{"error":"API key missing"}'; } return 200 "{}"; }
  }
  # The same passwords, at the level of logging that nginx has without a word about it.
  server { listen 127.0.0.1:${quiet}; error_log ${dir}/quiet.log error; location / { ${guarded(passwords)} } }`;
}
