/** Node's http as an API: what it says of tokens, and redirects that lose them, seen by curl, Python and Node. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { Family } from './capture.ts';
import { NOW } from './clean.ts';
import type { Lab } from './lab.ts';
import * as needs from './needs.ts';
import type { Capture } from './record.ts';

const AUDIENCE = 'https://api.example.com';
const ISSUER = 'https://login.example.com/';

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
/** An unsigned stand-in for a token: the API of the lab believes any signature that is called fake. */
export function token(claims: object = {}, signature = 'fakesignature'): string {
  const all = { iss: ISSUER, sub: 'bob', aud: AUDIENCE, iat: NOW - 600, exp: NOW + 3000, ...claims };
  return `${part({ alg: 'RS256', kid: 'key1', typ: 'JWT' })}.${part(all)}.${signature}`;
}

/** What the API of the lab says of a token, as RFC 6750 asks; nothing when it is good. */
function fault(value: string): string | undefined {
  const [, claims = '', signature = ''] = value.split('.');
  let said: { exp?: number; nbf?: number; aud?: string; iss?: string };
  try {
    said = JSON.parse(Buffer.from(claims, 'base64url').toString());
  } catch {
    return 'The access token is malformed';
  }
  if (signature !== 'fakesignature') return 'The signature is invalid';
  if ((said.exp ?? 0) < NOW) return 'The access token expired';
  if ((said.nbf ?? 0) > NOW) return 'The access token is not yet valid';
  if (said.aud !== AUDIENCE) return 'The audience is invalid';
  if (said.iss !== ISSUER) return 'The issuer is invalid';
  return undefined;
}

/** The API. `/plain` says less, `/moved` and `/old-host` redirect to `elsewhere`, and `/scoped` wants more. */
export function api(elsewhere: string, otherName: string) {
  return (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? '/';
    const answer = (status: number, body: object, headers: Record<string, string> = {}) =>
      response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(`${JSON.stringify(body)}\n`);
    if (path === '/moved') return response.writeHead(302, { Location: `${elsewhere}/items` }).end();
    if (path === '/old-host') return response.writeHead(302, { Location: `${otherName}/items` }).end();
    if (path === '/slash') return response.writeHead(301, { Location: '/slash/' }).end();
    const sent = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    const wrong = sent === undefined ? undefined : fault(sent);
    if (sent === undefined)
      return answer(401, { error: 'No token provided' }, { 'WWW-Authenticate': 'Bearer realm="api"' });
    if (wrong && path === '/plain') return answer(401, { error: wrong });
    const challenge = (error: string, rest: string) => ({
      'WWW-Authenticate': `Bearer realm="api", error="${error}", ${rest}`,
    });
    if (wrong)
      return answer(401, { error: 'invalid_token' }, challenge('invalid_token', `error_description="${wrong}"`));
    if (path === '/scoped')
      return answer(403, { error: 'insufficient_scope' }, challenge('insufficient_scope', 'scope="items:write"'));
    return answer(200, { items: [] });
  };
}

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

/** Listens on a port of the lab until the lab closes; with a key and a certificate, by TLS. */
export async function serve(
  lab: Lab,
  port: number,
  handler: Handler,
  tls?: { key: string; cert: string },
): Promise<void> {
  const server = tls ? createSecureServer(tls, handler) : createServer(handler);
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', () => done()));
  lab.also(() => {
    server.closeAllConnections();
    server.close();
  });
}

async function capture(lab: Lab): Promise<Capture[]> {
  const node = `Node ${process.version.slice(1)}`;
  const port = await lab.port('api.example.com');
  const other = await lab.port('api.example.com:8443');
  const base = `http://127.0.0.1:${port}`;
  for (const one of [port, other]) await serve(lab, one, api(`http://127.0.0.1:${other}`, `http://localhost:${port}`));

  const cases: Capture[] = [];
  const add = (name: string, from: string, truth: string[], paste: string) =>
    cases.push({ name, from, truth, paste: lab.names.clean(paste) });
  const curl = `curl ${lab.version(needs.curl)} and ${node}`;
  const seen = async (name: string, truth: string[], path: string, value: string, ...args: string[]) =>
    add(
      name,
      curl,
      truth,
      await lab.run([
        'curl',
        '-sSv',
        ...args,
        ...(value ? ['-H', `Authorization: Bearer ${value}`] : []),
        `${base}${path}`,
      ]),
    );

  await seen('the API got no token', ['api-missing-bearer', 'gen-no-credentials'], '/items', '');
  await seen('the token is expired', ['api-expired-token'], '/items', token({ exp: NOW - 60 }));
  await seen('the token is not valid yet', ['api-clock-skew'], '/items', token({ nbf: NOW + 120 }));
  await seen(
    'the token is for another audience',
    ['api-wrong-audience'],
    '/items',
    token({ aud: 'https://other.example.com' }),
  );
  await seen(
    'the token is from another issuer',
    ['api-wrong-issuer', 'api-wrong-environment'],
    '/items',
    token({ iss: 'https://login.example.net/' }),
  );
  await seen('the signature of the token is wrong', ['api-bad-signature'], '/items', token({}, 'anothersignature'));
  await seen('the token is no token', ['api-token-malformed', 'api-wrong-value-pasted'], '/items', 'abc');
  await seen('the scope of the token is too small', ['api-missing-scope'], '/scoped', token());
  await seen(
    'the body alone says that the token is expired',
    ['api-expired-token'],
    '/plain',
    token({ exp: NOW - 60 }),
  );
  await seen(
    'the body alone says that the audience is wrong',
    ['api-wrong-audience'],
    '/plain',
    token({ aud: 'https://other.example.com' }),
  );
  await seen('curl drops the token on a redirect to another name', ['redirect-curl-host'], '/old-host', token(), '-L');
  await seen('curl drops the token on a redirect to port 8443', ['redirect-curl-host'], '/moved', token(), '-L');
  add(
    'an expired token in the answer alone',
    curl,
    ['api-expired-token'],
    await lab.run(['curl', '-sSi', '-H', `Authorization: Bearer ${token({ exp: NOW - 60 })}`, `${base}/items`]),
  );
  add(
    'the API lets a good token in',
    curl,
    [],
    await lab.run(['curl', '-sSv', '-H', `Authorization: Bearer ${token()}`, `${base}/items`]),
  );

  const headers = "headers={'Authorization': 'Bearer faketoken123'}";
  const debug = 'import http.client; http.client.HTTPConnection.debuglevel = 1';
  const requests = async (name: string, truth: string[], code: string) =>
    add(
      name,
      `python-requests ${lab.version(needs.requests)} and ${node}`,
      truth,
      await lab.run(['python3', '-c', code]),
    );
  await requests(
    'requests drops the token on a redirect to another port',
    ['redirect-requests-host'],
    `${debug}; import requests; requests.get('${base}/moved', ${headers})`,
  );
  await requests(
    'requests drops the token on a redirect to another name',
    ['redirect-requests-host'],
    `${debug}; import requests; requests.get('${base}/old-host', ${headers})`,
  );
  await requests(
    'requests tells of 401 only',
    ['gen-no-credentials', 'gen-wrong-credentials', 'api-missing-bearer'],
    `import requests; requests.get('${base}/items').raise_for_status()`,
  );
  await requests(
    'requests tells of a redirect and then 401',
    ['redirect-requests-host'],
    `import requests; r = requests.get('${base}/moved', ${headers}); print(r.history, r.url, r.status_code, r.headers['WWW-Authenticate'])`,
  );
  lab.file('.netrc', 'machine 127.0.0.1 login old-bob password old-secret\n', 0o600);
  await requests(
    'requests replaces the token by the login of netrc',
    ['redirect-requests-netrc'],
    `${debug}; import requests; requests.get('${base}/items', ${headers})`,
  );
  return cases;
}

export const family: Family = { title: "Node's http as an API: tokens, and redirects that lose them.", capture };
