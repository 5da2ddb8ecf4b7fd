/** nginx: auth_basic with every kind of password file, auth_request, and proxies to an application. */
import type { Family } from './capture.ts';
import type { Lab } from './lab.ts';
import * as needs from './needs.ts';
import { areas, nginxConfiguration, PASSWORDS } from './nginx-conf.ts';
import type { Capture } from './record.ts';

async function capture(lab: Lab): Promise<Capture[]> {
  const from = `nginx ${lab.version(needs.nginx)}`;
  const both = `${from} and curl ${lab.version(needs.curl)}`;
  const port = await lab.port('example.com');
  const quiet = await lab.port('example.com');
  const app = await lab.port('app.internal:8080');
  lab.names.folder(`${lab.dir}/www`, '/srv/www');
  lab.names.folder(lab.dir, '/etc/nginx');
  lab.file('.htpasswd', PASSWORDS);
  lab.file('.htpasswd-root', PASSWORDS, process.getuid?.() === 0 ? 0o600 : 0);
  for (const page of ['private', 'missing', 'unreadable', 'both', 'asked', 'asked-302'])
    lab.file(`www/${page}/index.html`, 'ok');
  await lab.start(
    'nginx',
    ['nginx', '-c', lab.file('nginx.conf', nginxConfiguration(lab.dir, 'info', areas(lab.dir, port, quiet, app)))],
    port,
  );

  const base = `http://127.0.0.1:${port}`;
  const cases: Capture[] = [];
  const add = (name: string, truth: string[], paste: string, more: Partial<Capture> = {}) =>
    cases.push({ name, from, truth, paste: lab.names.clean(paste), ...more });
  const curl = (...args: string[]) => lab.shown(['curl', '-sS', ...args]);
  const get = (...args: string[]) => lab.run(['curl', '-sS', ...args]);
  /** The lines of a log without what it says of connections. */
  const logged = async (log: string, ...args: string[]) =>
    (await lab.written(log, () => get(...args))).replace(/^.*\[info\].*(?:closed (?:keepalive )?connection).*\n/gm, '');

  // What the server's log says.
  add(
    'nginx logs a wrong password',
    ['nginx-password-mismatch'],
    await logged('error.log', '-u', 'bob:open-sesam', `${base}/private/`),
  );
  add(
    'nginx logs an unknown user',
    ['nginx-user-not-found'],
    await logged('error.log', '-u', 'eve:open-sesame', `${base}/private/`),
  );
  add(
    'nginx logs a type of hash that it does not know as a mismatch',
    ['nginx-hash-type', 'nginx-password-mismatch'],
    await logged('error.log', '-u', 'carl:open-sesame', `${base}/private/`),
  );
  add('nginx logs that no login came', ['gen-no-credentials'], await logged('error.log', `${base}/private/`));
  add(
    'nginx logs that the password file is not there',
    ['nginx-htpasswd-path'],
    await logged('error.log', '-u', 'bob:open-sesame', `${base}/missing/`),
  );
  add(
    'nginx logs that it may not read the password file',
    ['nginx-htpasswd-path'],
    await logged('error.log', '-u', 'bob:open-sesame', `${base}/unreadable/`),
  );
  add(
    'nginx logs a rule about addresses',
    ['nginx-satisfy'],
    await logged('error.log', '-u', 'bob:open-sesame', `${base}/both/`),
  );
  add(
    'nginx logs an auth service that redirects',
    ['nginx-auth-request-401'],
    await logged('error.log', `${base}/asked-302/`),
  );
  add(
    'nginx logs a key in a field with an underscore',
    ['nginx-underscore-header'],
    await logged('error.log', '-H', 'api_key: fakekey123', `${base}/key/`),
  );
  add(
    'the access log of nginx names the user that was tried',
    ['gen-wrong-credentials', 'nginx-password-mismatch', 'nginx-user-not-found'],
    await logged('access.log', '-u', 'bob:open-sesam', `${base}/private/`),
  );
  add(
    'the access log of nginx shows a request without a login',
    ['gen-no-credentials'],
    await logged('access.log', `${base}/private/`),
  );
  add(
    'both logs of nginx for a wrong password',
    ['nginx-password-mismatch'],
    (await logged('quiet.log', '-u', 'bob:wrong', `http://127.0.0.1:${quiet}/`)) +
      (await logged('access.log', '-u', 'bob:wrong', `http://127.0.0.1:${quiet}/`)),
  );

  // What the client sees.
  const seen = { from: both };
  add('nginx asks for a login and none is sent', ['gen-no-credentials'], await curl('-v', `${base}/private/`), seen);
  add(
    'the answer of nginx without the request',
    ['gen-no-credentials', 'gen-wrong-credentials'],
    await curl('-i', `${base}/private/`),
    seen,
  );
  add(
    'nginx refuses the login that curl sends',
    ['gen-wrong-credentials', 'nginx-password-mismatch'],
    await curl('-v', '-u', 'bob:open-sesam', `${base}/private/`),
    seen,
  );
  add(
    'a token sent to a password area of nginx',
    ['api-basic-vs-bearer-apache'],
    await curl('-v', '-H', 'Authorization: Bearer faketoken123', `${base}/private/`),
    seen,
  );
  add(
    'the password file of nginx is missing and curl gets 403, with the log',
    ['nginx-htpasswd-path'],
    (await curl('-i', '-u', 'bob:open-sesame', `${base}/missing/`)) +
      lab
        .read('error.log')
        .split('\n')
        .filter((line) => line.includes('htpasswd-moved'))
        .slice(-1)
        .join('\n'),
    seen,
  );
  add(
    'the service behind auth_request refuses',
    ['nginx-auth-request-401', 'missing-www-authenticate'],
    `location /asked/ { auth_request /auth; }\n\n${await curl('-i', `${base}/asked/`)}`,
    seen,
  );
  add(
    'auth_request refuses and nobody says which login',
    ['missing-www-authenticate', 'nginx-auth-request-401'],
    await curl('-v', `${base}/asked/`),
    seen,
  );
  add(
    'the challenge that add_header drops with 401',
    ['missing-www-authenticate'],
    `location /hand-made/ { add_header WWW-Authenticate 'Basic realm="Staff area"'; return 401; }\n\n${await curl('-v', `${base}/hand-made/`)}`,
    seen,
  );
  add(
    'nginx blanks the token on the way to the application',
    ['strip-nginx-proxy'],
    `location /blanked/ { proxy_pass http://127.0.0.1:${app}/api/; proxy_set_header Authorization ""; }\n\n${await curl('-v', '-H', 'Authorization: Bearer faketoken123', `${base}/blanked/`)}`,
    seen,
  );
  add(
    'the application behind nginx sees no token though one was sent',
    ['strip-nginx-proxy'],
    await curl('-v', '-H', 'Authorization: Bearer faketoken123', `${base}/blanked/`),
    seen,
  );
  add(
    'nginx takes the password and the application wants a token',
    ['double-auth-collision', 'api-basic-vs-bearer-apache'],
    await curl('-v', '-u', 'bob:open-sesame', `${base}/two-layers/`),
    seen,
  );
  add(
    'the application wants a token and nginx the password',
    ['double-auth-collision', 'api-basic-vs-bearer-apache'],
    await curl('-v', '-H', 'Authorization: Bearer faketoken123', `${base}/two-layers/`),
    seen,
  );
  add(
    'nginx drops a key whose field has an underscore',
    ['nginx-underscore-header'],
    await curl('-v', '-H', 'api_key: fakekey123', `${base}/key/`),
    seen,
  );
  add('nginx lets the right login in', [], await curl('-i', '-u', 'bob:open-sesame', `${base}/private/`), seen);
  return cases;
}

export const family: Family = { title: 'nginx: its logs, and what its clients see.', capture };
