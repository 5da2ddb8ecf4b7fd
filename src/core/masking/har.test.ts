import { expect, test } from 'vitest';
import { base64, fakeJwt, fakeSecret } from './cases/cases.ts';
import { mask } from './mask.ts';

const s = fakeSecret;
const named = (name: string, value: string) => ({ name, value });

const har = {
  log: {
    version: '1.2',
    creator: named('test', '1'),
    entries: [
      {
        startedDateTime: '2026-11-24T10:00:00.000Z',
        request: {
          method: 'POST',
          url: `https://bob:${s}@a.example/x?access_token=${s}&page=2#state=${s}`,
          headers: [
            named('Authorization', `Basic ${base64(`bob:${s}`)}`),
            named('cookie', `sid=${s}; theme=${s}`),
            named('Referer', `https://a.example/?code=${s}`),
            named('X-Api-Key', s),
            named('accept', '*/*'),
          ],
          cookies: [named('sid', s), named('theme', s)],
          queryString: [named('access_token', s), named('page', '2'), named('code', s)],
          postData: {
            mimeType: 'application/x-www-form-urlencoded',
            text: `password=${s}&a=1`,
            params: [named('password', s), named('a', '1'), named('state', s)],
          },
        },
        response: {
          status: 401,
          headers: [
            named('WWW-Authenticate', 'Digest realm="r", nonce="abcdef0123456789"'),
            named('set-cookie', `sid=${s}; Path=/\nb=${s}; HttpOnly`),
            named('location', `/login?token=${s}`),
          ],
          cookies: [{ ...named('sid', s), path: '/', httpOnly: true }],
          content: {
            size: 1,
            mimeType: 'application/json',
            text: base64(`{"id_token":"${fakeJwt({ sub: s }, s)}","otp":123456}`),
            encoding: 'base64',
          },
        },
        _webSocketMessages: [
          {
            type: 'send',
            time: 1,
            opcode: 1,
            data: `{"type":"connection_init","payload":{"authorization":"Bearer ${s}"}}`,
          },
          { type: 'receive', time: 2, opcode: 1, data: `42["auth",{"token":"${s}"}]` },
          { type: 'send', time: 3, opcode: 2, data: base64(`{"password":"${s}"}`) },
        ],
      },
      {
        request: {
          method: 'POST',
          url: 'https://a.example/',
          postData: {
            mimeType: 'multipart/form-data; boundary=b',
            text: `--b\r\nContent-Disposition: form-data; name="password"\r\n\r\n${s}\r\n--b--`,
          },
        },
        response: {
          status: 200,
          content: {
            mimeType: 'text/html',
            text: `<input name="csrf" value="${s}">\n<script>var t = {"apiKey":"${s}","\\u00e9":"é"}</script>`,
          },
        },
      },
      {
        request: {},
        response: { status: 200, content: { mimeType: 'image/png', encoding: 'base64', text: 'iVBORw0KGgo=' } },
      },
    ],
  },
};

/** Keys, lengths of lists and kinds of values. */
function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shape);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]));
}

for (const [how, text] of [
  ['compact', JSON.stringify(har)],
  ['indented', JSON.stringify(har, null, 2)],
  ['with a byte order mark', `\ufeff${JSON.stringify(har)}`],
  ['with escaped slashes', JSON.stringify(har).replaceAll('/', '\\/')],
] as const) {
  test(`an HAR file, ${how}`, () => {
    const { text: out } = mask(text);
    const read = JSON.parse(out.replace(/^\ufeff/, '')) as typeof har;
    const [first] = read.log.entries;
    expect(shape(read)).toEqual(shape(har));
    expect(out).not.toContain(s);
    expect(out).not.toContain(base64(`bob:${s}`));
    expect(Buffer.from(first?.response.content.text ?? '', 'base64').toString()).not.toContain(s);
    expect(Buffer.from(first?._webSocketMessages?.[2]?.data ?? '', 'base64').toString()).toBe(
      '{"password":"xxx1xxxxxxxxxxxx"}',
    );
    expect(first?.response.headers?.[0]).toEqual(har.log.entries[0]?.response.headers?.[0]);
    expect(first?.request.queryString?.[1]).toEqual(named('page', '2'));
    expect(read.log.entries[2]).toEqual(har.log.entries[2]);
    expect(mask(out).text).toBe(out);
  });
}

test('an HAR file that is cut anywhere holds no secret', () => {
  const text = JSON.stringify(har);
  for (let end = 1; end < text.length; end += 7) expect(mask(text.slice(0, end)).text).not.toContain(s);
});
