/** Exchanges with secrets planted in every part of them that can hold one. */
import fc from 'fast-check';
import { challenge } from './challenges.ts';
import { authorization, type Planted, secret } from './secrets.ts';

export type FieldLine = readonly [name: string, value: string];

interface MadeMessage {
  readonly fields: readonly FieldLine[];
  readonly body: string;
  readonly mimeType: string;
}

export interface MadeExchange {
  readonly method: string;
  readonly host: string;
  readonly target: string;
  readonly status: number;
  readonly reason: string;
  readonly request: MadeMessage;
  readonly response: MadeMessage;
  readonly secrets: readonly string[];
}

interface Made<Value> {
  readonly value: Value;
  readonly secrets: readonly string[];
}

const plainField = (...lines: FieldLine[]): fc.Arbitrary<Made<FieldLine>> =>
  fc.constantFrom(...lines).map((value) => ({ value, secrets: [] }));
const secretField = (name: string, before = '', after = ''): fc.Arbitrary<Made<FieldLine>> =>
  secret.map((text) => ({ value: [name, before + text + after], secrets: [text] }));
const fieldWith = (name: string, values: fc.Arbitrary<Planted>): fc.Arbitrary<Made<FieldLine>> =>
  values.map(({ text, secrets }) => ({ value: [name, text], secrets }));

const requestField = fc.oneof(
  plainField(
    ['Accept', '*/*'],
    ['User-Agent', 'curl/8.5.0'],
    ['Content-Type', 'application/json'],
    ['Origin', 'https://app.example'],
    ['Accept-Language', 'de'],
    ['Cookie', 'theme=dark'],
  ),
  fieldWith('Authorization', authorization),
  fieldWith('authorization', authorization),
  fieldWith('Proxy-Authorization', authorization),
  secretField('Cookie', 'theme=dark; sid='),
  secretField('X-Api-Key'),
  secretField('x-auth-token'),
  secretField('X-CSRF-Token'),
  secretField('Referer', 'https://app.example/reset?token=', '&x=1'),
);

const responseField = fc.oneof(
  {
    weight: 3,
    arbitrary: fieldWith(
      'WWW-Authenticate',
      challenge.map((text) => ({ text, secrets: [] })),
    ),
  },
  {
    weight: 1,
    arbitrary: fieldWith(
      'Proxy-Authenticate',
      challenge.map((text) => ({ text, secrets: [] })),
    ),
  },
  {
    weight: 4,
    arbitrary: plainField(
      ['Server', 'nginx/1.24.0'],
      ['Server', 'Microsoft-IIS/10.0'],
      ['Date', 'Tue, 24 Nov 2026 08:54:24 GMT'],
      ['Content-Type', 'application/json'],
      ['Cache-Control', 'no-store'],
      ['X-Cache', 'HIT'],
      ['Age', '120'],
      ['Via', '1.1 proxy.example'],
      ['Retry-After', '30'],
      ['Access-Control-Allow-Origin', '*'],
      ['Location', 'https://login.example/start'],
      ['x-amzn-RequestId', '8e03978e-40d5-43dd-bc93-6894a57f9324'],
    ),
  },
  { weight: 1, arbitrary: secretField('Set-Cookie', 'sid=', '; Path=/; HttpOnly; Secure; SameSite=Lax') },
  { weight: 1, arbitrary: secretField('set-cookie', 'sid=', '; Domain=other.example; SameSite=None') },
  { weight: 1, arbitrary: secretField('Location', '/login?ticket=', '&next=%2F') },
);

const target: fc.Arbitrary<Made<string>> = fc.oneof(
  fc.constantFrom('/', '/api/v1/users', '/private/', '/a?page=2').map((value) => ({ value, secrets: [] })),
  fc
    .tuple(fc.constantFrom('access_token', 'api_key', 'code', 'sig', 'token'), secret)
    .map(([name, text]) => ({ value: `/v1/x?a=1&${name}=${text}`, secrets: [text] })),
);

const nothing: Made<string> = { value: '', secrets: [] };

const bodyWith = (before: string, after: string) =>
  secret.map((text) => ({ value: before + text + after, secrets: [text] }));

const requestBody: fc.Arbitrary<Made<string>> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(nothing) },
  { weight: 1, arbitrary: bodyWith('grant_type=password&username=bob&password=', '&scope=a') },
  { weight: 1, arbitrary: bodyWith('{"user":"bob","password":"', '"}') },
);

const responseBody: fc.Arbitrary<Made<string>> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(nothing) },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(
        '{"error":"invalid_token","error_description":"The access token expired"}',
        '{"message":"Unauthorized"}',
        '{"message":"Bad credentials","documentation_url":"https://docs.github.com/rest","status":"401"}',
        '{"error":"invalid_client"}',
        '{"errors":[{"code":"UNAUTHENTICATED","message":"Invalid API key"}]}',
        '<html>\n<head><title>401 Authorization Required</title></head>\n<body>nginx</body>\n</html>',
        'Jwt is expired',
      )
      .map((value) => ({ value, secrets: [] })),
  },
  { weight: 1, arbitrary: bodyWith('{"access_token":"', '","token_type":"Bearer","expires_in":3600}') },
  { weight: 1, arbitrary: bodyWith('<form><input type="hidden" name="csrf_token" value="', '"></form>') },
  { weight: 1, arbitrary: bodyWith('{"error":"bad token","details":{"token":"', '"}}') },
);

const statuses: readonly (readonly [number, string])[] = [
  ...[[401, 'Unauthorized'] as const, [401, ''] as const, [403, 'Forbidden'] as const],
  ...[[407, 'Proxy Authentication Required'] as const, [302, 'Found'] as const, [200, 'OK'] as const],
  ...[[404, 'Not Found'] as const, [429, 'Too Many Requests'] as const, [500, 'Internal Server Error'] as const],
];

/** One exchange. */
export const madeExchange: fc.Arbitrary<MadeExchange> = fc
  .record({
    method: fc.constantFrom('GET', 'POST', 'OPTIONS', 'PUT'),
    host: fc.constantFrom('api.example', 'app.example', 'api.example:8443', 'localhost:3000'),
    target,
    status: fc.oneof({ weight: 2, arbitrary: fc.constant(statuses[0] ?? [401, '']) }, fc.constantFrom(...statuses)),
    asked: fc.array(requestField, { maxLength: 5 }),
    sent: requestBody,
    answered: fc.array(responseField, { maxLength: 6 }),
    got: responseBody,
  })
  .map(({ method, host, target, status: [status, reason], asked, sent, answered, got }) => ({
    method,
    host,
    target: target.value,
    status,
    reason,
    request: { fields: asked.map(({ value }) => value), body: sent.value, mimeType: typeOf(sent.value) },
    response: { fields: answered.map(({ value }) => value), body: got.value, mimeType: typeOf(got.value) },
    secrets: [target, sent, got, ...asked, ...answered].flatMap(({ secrets }) => secrets),
  }));

function typeOf(body: string): string {
  if (body.startsWith('{')) return 'application/json';
  return body.startsWith('<') ? 'text/html' : body.includes('=') ? 'application/x-www-form-urlencoded' : 'text/plain';
}
