/** Every place of a message that can hold a secret, and every form in which a person pastes messages. */
import { base64 } from './cases.ts';

type Pair = readonly [name: string, value: string];

/** A request and its answer, as far as a place needs them. */
export interface Planted {
  readonly url?: string;
  readonly sent?: readonly Pair[];
  readonly got?: readonly Pair[];
  /** Content of the request, and its type. */
  readonly body?: readonly [type: string, text: string];
  readonly answer?: readonly [type: string, text: string];
  /** A frame of a WebSocket. */
  readonly frame?: string;
}

const FORM = 'application/x-www-form-urlencoded';
const JSON_TYPE = 'application/json';
const HOST = 'https://api.example.com';

const sent =
  (name: string, before = '', after = '') =>
  (secret: string): Planted => ({ sent: [[name, before + secret + after]] });
const got =
  (name: string, before = '', after = '') =>
  (secret: string): Planted => ({ got: [[name, before + secret + after]] });
const url =
  (before: string, after = '') =>
  (secret: string): Planted => ({ url: before + secret + after });
const body =
  (type: string, before: string, after: string) =>
  (secret: string): Planted => ({ body: [type, before + secret + after] });
const answer =
  (type: string, before: string, after: string) =>
  (secret: string): Planted => ({ answer: [type, before + secret + after] });

/** The place, and the message with the secret in it. */
export const plantedPlaces: readonly (readonly [string, (secret: string) => Planted])[] = [
  ['Authorization: Bearer', sent('Authorization', 'Bearer ')],
  ['Authorization: Basic', (secret) => ({ sent: [['Authorization', `Basic ${base64(`bob:${secret}`)}`]] })],
  [
    'Authorization: Digest',
    sent('Authorization', 'Digest username="bob", realm="r", nonce="n", uri="/me", response="', '"'),
  ],
  ['Authorization: DPoP', sent('Authorization', 'DPoP ')],
  [
    'Authorization: AWS',
    sent(
      'Authorization',
      'AWS4-HMAC-SHA256 Credential=a/20261124/eu-west-1/s3/aws4_request, SignedHeaders=host, Signature=',
    ),
  ],
  ['Authorization without a scheme', sent('Authorization')],
  ['Proxy-Authorization', sent('Proxy-Authorization', 'Bearer ')],
  ['Cookie', sent('Cookie', 'theme=dark; sid=', '; lang=de')],
  ['Set-Cookie', got('Set-Cookie', 'sid=', '; Path=/; HttpOnly')],
  ['X-Api-Key', sent('X-Api-Key')],
  ['X-Auth-Token', sent('X-Auth-Token')],
  ['Private-Token', sent('PRIVATE-TOKEN')],
  ['Ocp-Apim-Subscription-Key', sent('Ocp-Apim-Subscription-Key')],
  ['X-Amz-Security-Token', sent('X-Amz-Security-Token')],
  ['CF-Access-Client-Secret', sent('CF-Access-Client-Secret')],
  ['X-CSRF-Token', sent('X-CSRF-Token')],
  ['X-XSRF-TOKEN', sent('X-XSRF-TOKEN')],
  ['query', url(`${HOST}/me?access_token=`, '&page=2')],
  ['userinfo', url('https://bob:', '@api.example.com/me')],
  ['fragment', url(`${HOST}/cb#access_token=`, '&token_type=bearer')],
  ['Referer, query', sent('Referer', 'https://app.example.com/reset?token=', '&a=1')],
  ['Referer, userinfo', sent('Referer', 'https://bob:', '@app.example.com/')],
  ['Location, query', got('Location', 'https://app.example.com/cb?code=', '&scope=a')],
  ['Location, fragment', got('Location', 'https://app.example.com/cb#id_token=')],
  ['Location, an address within', got('Location', '/login?next=https%3A%2F%2Fa.example%2F%3Ftoken%3D', '%26b%3D1')],
  ['S3', url('https://b.s3.example.com/o?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Expires=60&X-Amz-Signature=')],
  ['Google Cloud Storage', url('https://storage.example.com/b/o?X-Goog-Algorithm=GOOG4-RSA-SHA256&X-Goog-Signature=')],
  ['Azure', url('https://a.blob.example.com/c/o?sv=2024-08-04&se=2026-11-24T10%3A00%3A00Z&sr=b&sp=r&sig=')],
  ['CloudFront', url('https://d1.cloudfront.example.com/o?Expires=1795514400&Key-Pair-Id=K1&Signature=')],
  ['CloudFront, policy', url('https://d1.cloudfront.example.com/o?Policy=', '&Key-Pair-Id=K1')],
  ['JSON', body(JSON_TYPE, '{"user":"bob","password":"', '"}')],
  ['JSON in the answer', answer(JSON_TYPE, '{"access_token":"', '","expires_in":60}')],
  ['JSON, nested', body(JSON_TYPE, '{"a":[{"auth":{"client_secret":"', '"}}]}')],
  ['form', body(FORM, 'grant_type=password&username=bob&password=', '&scope=a')],
  ['form, code', body(FORM, 'grant_type=authorization_code&code=', '&a=1')],
  ['users of Prometheus', body('application/yaml', 'basic_auth_users:\n  admin: ', '\n')],
  ['users of Prometheus in the answer', answer('text/plain', 'basic_auth_users:\n  a: $2y$10$\n\n  b: "', '"\n')],
  ['XML', body('application/xml', '<login><user>bob</user><password>', '</password></login>')],
  ['SOAP', body('text/xml', '<wsse:UsernameToken><wsse:Password Type="x">', '</wsse:Password></wsse:UsernameToken>')],
  ['script', answer('text/html', '<script>var apiKey = "', '";</script>')],
  ['CSRF token of a form', answer('text/html', '<input type="hidden" name="csrf_token" value="', '">')],
  ['CSRF token of a meta element', answer('text/html', '<meta name="csrf-token" content="', '">')],
  [
    'multipart',
    body(
      'multipart/form-data; boundary=b',
      '--b\r\nContent-Disposition: form-data; name="password"\r\n\r\n',
      '\r\n--b--\r\n',
    ),
  ],
  ['WebSocket', (secret) => ({ frame: JSON.stringify({ type: 'auth', token: secret }) })],
];

/** Vendors' tokens: a beginning by which the kind is told, and what the rest is made of. */
export const vendors: readonly (readonly [beginning: string, rest: 'any' | 'hex' | 'capitals', length: number])[] = [
  ...'ghp_ gho_ ghu_ ghs_ ghr_ github_pat_ glpat- gldt- glrt- sk- sk-ant-api03- sk-proj- sk_live_ sk_test_ rk_live_ pk_live_ whsec_ xoxb- xoxp- xapp- AIza ya29. GOCSPX- npm_ pypi- dckr_pat_ hf_ shpat_ ATATT3 pplx- gsk_ xai- r8_ lin_api_ ntn_ hvs. glsa_ sq0atp- EAAA rnd_ nfp_ fo1_ sb_secret_ dp.pt. pscale_tkn_ tskey-auth- pnu_ phx_ GR1348941 vercel_blob_rw_ newvendor_'
    .split(' ')
    .map((beginning) => [beginning, 'any', 36] as const),
  ['AKIA', 'capitals', 16],
  ['ASIA', 'capitals', 16],
  ['NRAK-', 'capitals', 27],
  ['dop_v1_', 'hex', 64],
  ['sbp_', 'hex', 40],
  ['dapi', 'hex', 32],
  ['rubygems_', 'hex', 48],
  ['SK', 'hex', 32],
  ['sgp_', 'hex', 40],
  ['bkua_', 'hex', 40],
  ['live_', 'hex', 35],
  ['shippo_live_', 'hex', 40],
  ['pul-', 'hex', 40],
  ['SG.FakeKeyId0123456789abc.', 'any', 43],
];

const pathOf = (address: string) => address.replace(/^https:\/\/[^/]+/, '').replace(/#.*/, '');
const hostOf = (address: string) => /^https:\/\/(?:[^/]*@)?([^/?#]+)/.exec(address)?.[1] ?? '';

function parts(planted: Planted) {
  const { url: address = `${HOST}/me`, sent: request = [], got: response = [], body: content, answer: shown } = planted;
  const asked: readonly Pair[] = content ? [...request, ['Content-Type', content[0]]] : request;
  const answered: readonly Pair[] = shown ? [...response, ['Content-Type', shown[0]]] : response;
  return { address, asked, answered, method: content ? 'POST' : 'GET', content: content?.[1], shown: shown?.[1] };
}

const lines = (mark: string, pairs: readonly Pair[]) =>
  pairs.map(([name, value]) => `${mark}${name}: ${value}\n`).join('');

function curlTrace(planted: Planted): string {
  const { address, asked, answered, method, shown } = parts(planted);
  return `$ curl -v '${address}'\n> ${method} ${pathOf(address)} HTTP/1.1\n> Host: ${hostOf(address)}\n${lines('> ', asked)}> \n< HTTP/1.1 401 Unauthorized\n${lines('< ', answered)}< \n${shown ?? ''}\n`;
}

function rawMessages(planted: Planted): string {
  const { address, asked, answered, method, content, shown } = parts(planted);
  return `${method} ${address} HTTP/1.1\nHost: ${hostOf(address)}\n${lines('', asked)}\n${content ?? ''}\n\nHTTP/1.1 401 Unauthorized\n${lines('', answered)}\n${shown ?? ''}\n`;
}

const named = (pairs: readonly Pair[]) => pairs.map(([name, value]) => ({ name, value }));

function har(planted: Planted, encoded: boolean): string {
  const { address, asked, answered, method, content, shown } = parts(planted);
  const text = shown ?? '';
  const entry = {
    request: {
      method,
      url: address,
      headers: named(asked),
      ...(content === undefined ? {} : { postData: { mimeType: planted.body?.[0], text: content } }),
    },
    response: {
      status: 401,
      headers: named(answered),
      content: {
        mimeType: planted.answer?.[0] ?? 'text/plain',
        ...(encoded ? { text: base64(text), encoding: 'base64' } : { text }),
      },
    },
    ...(planted.frame === undefined
      ? {}
      : { _webSocketMessages: [{ type: 'send', time: 1, opcode: 1, data: planted.frame }] }),
  };
  return JSON.stringify({ log: { version: '1.2', entries: [entry] } });
}

function jsonLine(planted: Planted): string {
  const { address, asked, answered, method, content, shown } = parts(planted);
  const headers = Object.fromEntries(asked.map(([name, value]) => [name, [value]]));
  const request = { method, uri: address, headers, body: content };
  return JSON.stringify({
    level: 'error',
    status: 401,
    request,
    resp_headers: Object.fromEntries(answered),
    body: shown,
  });
}

function postman(planted: Planted): string {
  const { address, asked, answered, method, content, shown } = parts(planted);
  return `${method} ${address}\n401\n45 ms\nRequest Headers\n${lines('', asked)}Request Body\n${content ?? ''}\nResponse Headers\n${lines('', answered)}Response Body\n${shown ?? ''}\n`;
}

/** `send: b'GET /me HTTP/1.1\\r\\n...'`, as Python's http.client prints what it does. */
function httpClient(planted: Planted): string {
  const { address, asked, answered, method, content, shown } = parts(planted);
  const literal = (text: string) =>
    text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\r', '\\r').replaceAll('\n', '\\n');
  const head = `${method} ${address} HTTP/1.1\r\nHost: ${hostOf(address)}\r\n${lines('', asked).replaceAll('\n', '\r\n')}\r\n`;
  return `send: b'${literal(head)}'\nsend: b'${literal(content ?? '')}'\nreply: 'HTTP/1.1 401 Unauthorized\\r\\n'\n${lines('header: ', answered)}${shown ?? ''}\n`;
}

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

function command(planted: Planted): string {
  const { address, asked, content } = parts(planted);
  const headers = asked.map(([name, value]) => ` -H ${quoted(`${name}: ${value}`)}`).join('');
  return `curl${headers}${content === undefined ? '' : ` --data-raw ${quoted(content)}`} ${quoted(address)}\n`;
}

/** The form, how it writes a message, and what it can not hold. */
export const forms: readonly {
  readonly name: string;
  readonly write: (planted: Planted) => string;
  readonly holds: (planted: Planted) => boolean;
}[] = [
  { name: 'curl -v', write: curlTrace, holds: ({ body: content, frame }) => !content && frame === undefined },
  { name: 'raw messages', write: rawMessages, holds: ({ frame }) => frame === undefined },
  { name: 'HAR', write: (planted) => har(planted, false), holds: () => true },
  {
    name: 'HAR with base64',
    write: (planted) => har(planted, true),
    holds: ({ answer: shown }) => shown !== undefined,
  },
  { name: 'a line of a JSON log', write: jsonLine, holds: ({ frame }) => frame === undefined },
  { name: "Postman's console", write: postman, holds: ({ frame }) => frame === undefined },
  { name: 'http.client of Python', write: httpClient, holds: ({ frame }) => frame === undefined },
  {
    name: 'a command',
    write: command,
    holds: ({ got: response, answer: shown, frame }) => !response && !shown && frame === undefined,
  },
];
