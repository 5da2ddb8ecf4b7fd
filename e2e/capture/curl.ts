/** curl against nginx: credentials that were spoilt before they were sent. */
import type { Family } from './capture.ts';
import type { Lab } from './lab.ts';
import * as needs from './needs.ts';
import { guarded, nginxConfiguration, PASSWORDS } from './nginx-conf.ts';
import type { Capture } from './record.ts';

const servers = (dir: string, port: number, api: number) => `
  server { listen 127.0.0.1:${port}; ${guarded(`${dir}/.htpasswd`)} }
  server {
    listen 127.0.0.1:${api}; default_type application/json;
    location / {
      if ($http_authorization = "Bearer faketoken123") { return 200 "{}"; }
      if ($http_authorization ~ "^Bearer .") { add_header WWW-Authenticate 'Bearer realm="api", error="invalid_token"' always; return 401 '{"error":"invalid_token"}'; }
      add_header WWW-Authenticate 'Bearer realm="api"' always;
      return 401 '{"error":"Token required"}';
    }
    location /old/ { return 308 http://127.0.0.1:${port}/; }
    location /slash { return 301 /slash/; }
  }`;

async function capture(lab: Lab): Promise<Capture[]> {
  const from = `curl ${lab.version(needs.curl)} and nginx ${lab.version(needs.nginx)}`;
  const port = await lab.port('example.com');
  const api = await lab.port('api.example.com');
  lab.names.folder(lab.dir, '/etc/nginx');
  lab.file('.htpasswd', PASSWORDS);
  lab.file('www/index.html', 'ok');
  lab.file('.netrc', 'machine 127.0.0.1 login old-bob password old-secret\n', 0o600);
  await lab.start(
    'nginx',
    ['nginx', '-c', lab.file('nginx.conf', nginxConfiguration(lab.dir, 'error', servers(lab.dir, port, api)))],
    port,
  );

  const site = `http://127.0.0.1:${port}/`;
  const items = `http://127.0.0.1:${api}/items`;
  const cases: Capture[] = [];
  const add = async (name: string, truth: string[], args: string[]) =>
    cases.push({ name, from, truth, paste: lab.names.clean(await lab.shown(['curl', '-sS', ...args])) });
  /** As a shell runs it: variables that are not set, quotes that keep them from being replaced. */
  const shell = async (name: string, truth: string[], line: string) => {
    const out = await lab.run(['bash', '-c', line]);
    cases.push({ name, from, truth, paste: lab.names.clean(`$ ${line}\n${out}`) });
  };

  await shell(
    'both variables of the login are empty',
    ['api-empty-variable'],
    `curl -sSv -u "$SITE_USER:$SITE_PASSWORD" ${site}`,
  );
  await shell(
    'the variable of the token is empty',
    ['api-empty-variable'],
    `curl -sSv -H "Authorization: Bearer $API_TOKEN" ${items}`,
  );
  await shell(
    'single quotes keep the variable from being replaced',
    ['shell-expansion'],
    `curl -sSv -H 'Authorization: Bearer $API_TOKEN' ${items}`,
  );
  await shell(
    'echo puts a line feed into the Basic value',
    ['basic-bad-base64'],
    `curl -sSv -H "Authorization: Basic $(echo bob:open-sesame | base64)" ${site}`,
  );
  await add(
    'the Basic value is not encoded',
    ['basic-bad-base64'],
    ['-v', '-H', 'Authorization: Basic bob:open-sesame', site],
  );
  await add(
    'the word Bearer stands twice',
    ['scheme-word-twice'],
    ['-v', '-H', 'Authorization: Bearer Bearer faketoken123', items],
  );
  await add(
    'a colon stands behind Bearer',
    ['scheme-word-twice'],
    ['-v', '-H', 'Authorization: Bearer: faketoken123', items],
  );
  await add(
    'the token stands without a scheme',
    ['api-missing-bearer', 'api-wrong-scheme-word'],
    ['-v', '-H', 'Authorization: faketoken123', items],
  );
  await add(
    'quotes were sent with the token',
    ['api-quoted-secret'],
    ['-v', '-H', 'Authorization: Bearer "faketoken123"', items],
  );
  await add(
    'the program sent Bearer undefined',
    ['api-empty-variable'],
    ['-v', '-H', 'Authorization: Bearer undefined', items],
  );
  await add(
    'a space stands in the token',
    ['api-whitespace-newline'],
    ['-v', '-H', 'Authorization: Bearer fake token123', items],
  );
  await add(
    'a password with an at sign in the address',
    ['url-userinfo-password'],
    ['-v', `http://bob:open@sesame@127.0.0.1:${port}/`],
  );
  await add(
    'a password with a slash in the address',
    ['url-userinfo-password'],
    ['-v', `http://bob:open/sesame@127.0.0.1:${port}/`],
  );
  await add('a user name with a colon', ['basic-colon-in-user'], ['-v', '-u', 'corp:bob:open-sesame', site]);
  await add('a password with an accent', ['basic-charset'], ['-v', '-u', 'bob:pássword', site]);
  await add(
    'the login of netrc is sent',
    ['gen-wrong-credentials', 'git-credential-cached', 'redirect-requests-netrc'],
    ['-v', '-n', site],
  );
  await add(
    'the key is sent as a token in the address',
    ['api-key-wrong-place'],
    ['-v', `${items}?access_token=faketoken123`],
  );
  await add(
    'the token is sent in a field of its own',
    ['api-key-wrong-place'],
    ['-v', '-H', 'X-Api-Key: faketoken123', items],
  );
  await add(
    'the login goes as a password though a token is asked for',
    ['api-basic-vs-bearer-apache'],
    ['-v', '-u', 'bob:open-sesame', items],
  );
  await add('no token is sent', ['api-missing-bearer', 'gen-no-credentials'], ['-v', items]);
  await add(
    'the API refuses the token and says nothing more',
    [
      'api-revoked-token',
      'api-expired-token',
      'gen-wrong-credentials',
      'api-token-malformed',
      'api-wrong-value-pasted',
    ],
    ['-v', '-H', 'Authorization: Bearer faketoken124', items],
  );
  await add(
    'curl drops the token on a redirect to another port',
    ['redirect-curl-host'],
    ['-vL', '-H', 'Authorization: Bearer faketoken123', `http://127.0.0.1:${api}/old/`],
  );
  await add(
    'curl drops the login on a redirect to another port',
    ['redirect-curl-host'],
    ['-vL', '-u', 'bob:open-sesame', `http://127.0.0.1:${api}/old/`],
  );
  await add(
    'curl drops the login and shows the answers only',
    ['redirect-curl-host'],
    ['-iL', '-u', 'bob:open-sesame', `http://127.0.0.1:${api}/old/`],
  );
  await add('curl stops at 401 with -f', ['gen-no-credentials'], ['-f', site]);
  await add(
    'curl tries Digest where only Basic is offered',
    ['gen-wrong-credentials', 'api-basic-vs-bearer-apache', 'digest-wrong-method'],
    ['-v', '--digest', '-u', 'bob:open-sesame', site],
  );
  return cases;
}

export const family: Family = {
  title: 'curl: credentials that were spoilt, dropped or sent in the wrong form.',
  capture,
};
