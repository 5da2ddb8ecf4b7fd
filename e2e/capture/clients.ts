/** Clients that are refused by nginx: wget, urllib, Node's fetch, git, npm. */
import type { Family } from './capture.ts';
import type { Lab } from './lab.ts';
import * as needs from './needs.ts';
import { guarded, nginxConfiguration, PASSWORDS } from './nginx-conf.ts';
import type { Capture } from './record.ts';

const servers = (dir: string, port: number, other: number) => `
  server {
    listen 127.0.0.1:${port};
    location / { ${guarded(`${dir}/.htpasswd`)} }
    location /moved { return 302 http://127.0.0.1:${other}/private/; }
  }
  server { listen 127.0.0.1:${other}; ${guarded(`${dir}/.htpasswd`)} }`;

async function capture(lab: Lab): Promise<Capture[]> {
  const server = `nginx ${lab.version(needs.nginx)}`;
  const port = await lab.port('example.com');
  const other = await lab.port('example.com:8080');
  lab.names.folder(lab.dir, '/home/bob');
  lab.file('.htpasswd', PASSWORDS);
  await lab.start(
    'nginx',
    ['nginx', '-c', lab.file('nginx.conf', nginxConfiguration(lab.dir, 'error', servers(lab.dir, port, other)))],
    port,
  );

  const host = `127.0.0.1:${port}`;
  const cases: Capture[] = [];
  const seen = async (
    name: string,
    client: string,
    truth: string[],
    command: string[],
    env: Record<string, string> = {},
  ) =>
    cases.push({
      name,
      from: `${client} and ${server}`,
      truth,
      paste: lab.names.clean(await lab.shown(command, { env })),
    });

  const wget = `wget ${lab.version(needs.wget)}`;
  const none = ['gen-no-credentials'];
  const wrong = ['gen-wrong-credentials', 'nginx-password-mismatch'];
  const login = (password: string) => ['--user=bob', `--password=${password}`];
  await seen('wget sends no login', wget, [...none, ...wrong], ['wget', '-O', '-', `http://${host}/private/`]);
  await seen('wget sends no login and shows the answer', wget, none, [
    'wget',
    '-S',
    '-O',
    '-',
    `http://${host}/private/`,
  ]);
  await seen('wget sends a wrong login', wget, wrong, [
    'wget',
    '-S',
    '-O',
    '-',
    ...login('open-sesam'),
    `http://${host}/private/`,
  ]);
  await seen('wget sends a wrong login and shows all', wget, wrong, [
    'wget',
    '-d',
    '-O',
    '-',
    ...login('open-sesam'),
    `http://${host}/private/`,
  ]);

  const python = `Python ${lab.version(needs.python)}`;
  const opened = (path: string) => `import urllib.request; urllib.request.urlopen("http://${host}${path}")`;
  await seen('urllib is refused', python, [...none, ...wrong], ['python3', '-c', opened('/private/')]);
  const line =
    'import urllib.request, base64; urllib.request.urlopen(urllib.request.Request("http://HOST/private/", headers={"Authorization": b"Basic " + base64.encodebytes(b"bob:open-sesame")}))';
  await seen(
    'encodebytes puts a line feed into the field',
    python,
    ['basic-bad-base64', 'api-whitespace-newline'],
    ['python3', '-c', line.replace('HOST', host)],
  );
  const curly = `import urllib.request; urllib.request.urlopen(urllib.request.Request("http://${host}/", headers={"Authorization": "Bearer \\u201cfaketoken\\u201d"}))`;
  await seen('urllib cannot send a curly quote', python, ['api-quoted-secret'], ['python3', '-c', curly]);

  const node = `Node ${process.version.slice(1)}`;
  const fetched = (code: string) => [process.execPath, '-e', code];
  const call = (url: string, options = '') =>
    `fetch('${url}'${options}).then(async (r) => console.log(r, await r.text())).catch((e) => console.error(e))`;
  await seen('fetch of Node is refused', node, [...none, ...wrong], fetched(call(`http://${host}/private/`)));
  await seen(
    'fetch of Node takes no login in the address',
    node,
    ['url-userinfo-password'],
    fetched(call(`http://bob:open-sesame@${host}/private/`)),
  );
  const sent = (value: string) => `, { headers: { Authorization: ${value} } }`;
  await seen(
    'fetch of Node drops the login on a redirect to another port',
    node,
    ['redirect-fetch-origin'],
    fetched(call(`http://${host}/moved`, sent("'Basic Ym9iOm9wZW4tc2VzYW1l'"))),
  );
  await seen(
    'fetch of Node takes no line feed in a field',
    node,
    ['api-whitespace-newline'],
    fetched(call(`http://${host}/private/`, sent("'Bearer fake\\ntoken'"))),
  );
  await seen(
    'fetch of Node takes no curly quote in a field',
    node,
    ['api-quoted-secret'],
    fetched(call(`http://${host}/private/`, sent("'Bearer “faketoken”'"))),
  );

  const git = `git ${lab.version(needs.git)}`;
  const still = { GIT_TERMINAL_PROMPT: '0', GIT_CONFIG_NOSYSTEM: '1' };
  await seen(
    'git has no login and may not ask',
    git,
    ['gen-no-credentials', 'git-credential-cached'],
    ['git', 'ls-remote', `http://${host}/team/app.git`],
    still,
  );
  await seen(
    'git sends a wrong login from the address',
    git,
    ['gen-wrong-credentials', 'git-credential-cached'],
    ['git', 'ls-remote', `http://bob:open-sesam@${host}/team/app.git`],
    still,
  );
  await seen(
    'git shows what it sends and gets',
    git,
    ['gen-wrong-credentials', 'git-credential-cached'],
    ['git', 'ls-remote', `http://bob:open-sesam@${host}/team/app.git`],
    { ...still, GIT_CURL_VERBOSE: '1' },
  );

  const npm = `npm ${lab.version(needs.npm)}`;
  const flags = ['--registry', `http://${host}/`, '--fetch-retries=0', '--update-notifier=false', '--loglevel=error'];
  const cache = { npm_config_cache: `${lab.dir}/npm`, npm_config_userconfig: lab.file('.npmrc', '') };
  await seen(
    'npm has no token for the registry',
    npm,
    ['npm-e401', 'npm-npmrc-scope', 'gen-no-credentials'],
    ['npm', 'view', 'left-pad', ...flags],
    cache,
  );
  await seen(
    'npm asks who it is',
    npm,
    ['npm-e401', 'npm-npmrc-scope', 'gen-no-credentials'],
    ['npm', 'whoami', ...flags],
    cache,
  );
  lab.file('.npmrc', `//${host}/:_auth=Ym9iOm9wZW4tc2VzYW0=\n`);
  await seen(
    'npm sends a wrong login to the registry',
    npm,
    ['npm-e401', 'gen-wrong-credentials'],
    ['npm', 'view', 'left-pad', ...flags],
    cache,
  );
  return cases;
}

export const family: Family = { title: 'Clients that are refused: wget, urllib, fetch, git, npm.', capture };
