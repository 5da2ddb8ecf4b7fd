import { describe, expect, test } from 'vitest';
import { encodeUtf8 } from '../encoding/utf8.ts';
import { base64, fakeJwt, fakeSecret, innocent, kinds, places } from './cases/cases.ts';
import { encodedPlaces, innocentApart, jsonPlaces, linePlaces, placesApart } from './cases/cases-apart.ts';
import { mask } from './mask.ts';

const anywhere = [...places, ...placesApart];
const masked = (text: string) => mask(text).text;

/** The text with its masks turned back. */
function restored(text: string): string {
  const result = mask(text);
  let rest = '';
  let last = 0;
  let shift = 0;
  for (const { start, end, mask: put } of result.masks) {
    rest += result.text.slice(last, start + shift) + text.slice(start, end);
    shift += put.length - (end - start);
    last = end + shift;
  }
  return rest + result.text.slice(last);
}

describe('a secret in', () => {
  test.each([...anywhere, ...linePlaces, ...jsonPlaces].map((place) => [...place]))('%s', (_, before, after) => {
    const text = before + fakeSecret + after;
    const { text: out, masks } = mask(text);
    expect(out).not.toContain(fakeSecret);
    expect(out).not.toContain(base64(fakeSecret).slice(0, -4));
    expect(out.length).toBe(text.length);
    expect(masks.some(({ start, end }) => start <= before.length && end >= before.length + fakeSecret.length)).toBe(
      true,
    );
    expect(restored(text)).toBe(text);
    expect(masked(out)).toBe(out);
  });

  test.each([...anywhere, ...linePlaces].map((place) => [...place]))(
    '%s, with Windows line ends',
    (_, before, after) => {
      expect(masked((before + fakeSecret + after).replace(/\r?\n/g, '\r\n'))).not.toContain(fakeSecret);
    },
  );

  test.each(anywhere.map((place) => [...place]))('%s, in a string of JSON', (_, before, after) => {
    const out = masked(JSON.stringify({ message: before + fakeSecret + after }));
    expect(out).not.toContain(fakeSecret);
    expect(Object.keys(JSON.parse(out) as object)).toEqual(['message']);
  });

  test.each(places.map((place) => [...place]))('%s, as a JWT', (_, before, after) => {
    const jwt = fakeJwt({ iss: 'https://i.example', sub: fakeSecret }, fakeSecret + fakeSecret);
    const out = masked(before + jwt + after);
    expect(out).not.toContain(fakeSecret);
    expect(out).not.toContain(jwt.split('.')[1]);
    expect(masked(out)).toBe(out);
  });

  test.each(encodedPlaces)('base64 in %s', (_, write) => {
    const text = write(base64, fakeSecret);
    const out = masked(text);
    const shifted = [0, 1, 2].map((shift) => base64('x'.repeat(shift) + fakeSecret).slice(4, -4));
    expect(shifted.filter((piece) => text.includes(piece)).length).toBe(1);
    expect(shifted.filter((piece) => out.includes(piece))).toEqual([]);
    expect(out.length).toBe(text.length);
    expect(masked(out)).toBe(out);
  });

  test.each(kinds)('a token that begins with %s', (kind) => {
    const token = kind + fakeSecret + fakeSecret;
    const out = masked(`we sent ${token}, and then "${token}"`);
    expect(out).not.toContain(fakeSecret);
    expect(out).toContain(`${kind}xxx1x`);
    expect(masked(out)).toBe(out);
  });
});

test.each([...innocent, ...innocentApart])('nothing is masked in %j', (text) => {
  expect(mask(text).masks).toEqual([]);
});

test('the same secret gets the same mask, another one another', () => {
  const out = masked(
    `token=${fakeSecret}&b=1\npassword: ${fakeSecret}\nsecret: other-${fakeSecret}\nlost ${fakeSecret} here`,
  );
  expect(out).toBe(
    'token=xxx1xxxxxxxxxxxx&b=1\npassword: xxx1xxxxxxxxxxxx\nsecret: xxx2xxxxxxxxxxxxxxxxxx\nlost xxx1xxxxxxxxxxxx here',
  );
});

test('a masked text with a new secret keeps its numbers', () => {
  expect(masked('password: xxx4xxxxxxx\ntoken: abcdefgh1\n')).toBe('password: xxx4xxxxxxx\ntoken: xxx5xxxxx\n');
});

test('what is wrong with a credential stays visible', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Authorization: Bearer "abcdef1"\n', 'Authorization: Bearer "xxx1xxx"\n'],
    ['Authorization: Bearer  abcdef1 \n', 'Authorization: Bearer  xxx1xxx \n'],
    ['Authorization: Bearer abc–def1\n', 'Authorization: Bearer xxx–1xxx\n'],
    ['Authorization: Bearer: abcdef1\n', 'Authorization: Bearer: xxx1xxx\n'],
    ['Authorization: Bearer “abcdef1”\n', 'Authorization: Bearer “xxx1xxx”\n'],
    ['Authorization: abcdef1\n', 'Authorization: xxx1xxx\n'],
    ['{"authorization":"Bearer abcdef1\\n"}', '{"authorization":"Bearer xxx1xxx\\n"}'],
    ['Authorization: Basic bob:abcdef1\n', 'Authorization: Basic xxx:xxx1xxx\n'],
    ['https://a:p%40ssword1@h.example/', 'https://x:x%40xx1xxxx@h.example/'],
    ['w%83fake0C6', 'x%80xx1xxxx'],
    ["'fa-ke1$W&ord'\n", "'xx-x1x$x&xxx'\n"],
    ['basic_auth_users:\n  a: fake\n  b: xxxx\n', 'basic_auth_users:\n  a: xxx1\n  b: xxxx\n'],
    ['fak1$%^!', 'xxx1$%^!'],
    ['curl -u bob:secret https://a.example/', 'curl -u xxx:xxx1xx https://a.example/'],
    [
      'basic_auth_users:\n  a: {SHA}fake123=\n  b: apr1fake\n',
      'basic_auth_users:\n  a: {SHA}xxx1xxx=\n  b: xxx2xxxx\n',
    ],
    [
      'basic_auth_users:\n  a: $1fake$word\n  b: pass word1 # x\n',
      'basic_auth_users:\n  a: $xxx1x$xxxx\n  b: xxx2 xxxxx # x\n',
    ],
  ];
  for (const [text, expected] of cases) expect(masked(text)).toBe(expected);
});

test('the kind of a token stays where a name says that it is one', () => {
  for (const [kind, rest] of [
    ['AKIA', 'FAKE'.repeat(4)],
    ['dop_v1_', 'fa4e'.repeat(8)],
    ['ghp_', 'Fa4e'.repeat(9)],
  ] as const) {
    const out = masked(`API_KEY=${kind}${rest}\n`);
    expect(out).toBe(`API_KEY=${kind}xxx1${'x'.repeat(rest.length - 4)}\n`);
    expect(masked(out)).toBe(out);
  }
});

test('a secret that is mostly punctuation leaves none of it', () => {
  expect(masked('{"password":"$%^&*(!a1"}')).toBe('{"password":"!%!!!!!xx"}');
});

test('Basic decodes to the same kind of text', () => {
  const decoded = (text: string) => {
    const value =
      masked(`Authorization: Basic ${base64(encodeUtf8(text))}\n`)
        .trim()
        .split(' ')
        .at(-1) ?? '';
    expect(value.length).toBe(base64(encodeUtf8(text)).length);
    return Buffer.from(value, 'base64').toString();
  };
  expect(decoded('bob:hunter2x')).toBe('xxx:xxx1xxxx');
  expect(decoded('bob:hunter2x\n')).toBe('xxx:xxx1xxxx\n');
  expect(decoded('"bob:hunter2x"')).toBe('"xxx:xxx1xxxx"');
  expect(decoded('bob:')).toBe('xxx:');
  expect(decoded(':hunter2x')).toBe(':xxx1xxxx');
  expect(decoded('hunter2x')).toBe('xxx1xxxx');
  expect(decoded('$USER:$PASS')).toBe('$USER:$PASS');
  expect(decoded('x-access-token:hunter2x')).toBe('x-access-token:xxx1xxxx');
  expect(decoded('bob:hünter–2€x')).toBe('xxx:xéxx1x–x一x');
});

test('of a JWT the telling claims stay', () => {
  const telling = {
    iss: 'https://i',
    aud: ['a', 'b'],
    exp: 2,
    nbf: 1,
    iat: 1,
    azp: 'c',
    scp: 's',
    cnf: { jkt: 'k' },
    tid: 't',
    ver: '2.0',
  };
  const jwt = fakeJwt(
    { ...telling, sub: 'bob-the-user', name: 'Böb', n: 4711, deep: { iss: 'hidden-one' } },
    fakeSecret,
  );
  const out = masked(`see ${jwt}`).slice(4);
  const [header, claims, signature] = out.split('.').map((part) => Buffer.from(part, 'base64url').toString());
  expect(out.length).toBe(jwt.length);
  expect(JSON.parse(header ?? '')).toEqual({ alg: 'RS256', kid: 'key-1', typ: 'JWT' });
  expect(JSON.parse(claims ?? '')).toEqual({
    ...telling,
    sub: 'xxx1xxxxxxxx',
    name: 'xéx',
    n: 1111,
    deep: { iss: 'xxx2xxxxxx' },
  });
  expect(signature).not.toBe('');
  expect(masked(jwt)).toBe(masked(`Authorization: Bearer ${jwt}`).slice(22));
});

test('a credential in a quoted argument ends with it', () => {
  expect(
    masked(`curl -H 'authorization: Digest username="bob", response="abcdef1"' -H 'Accept: */*' 'https://a.example/'`),
  ).toBe(`curl -H 'authorization: Digest username="bob", response="xxx1xxx"' -H 'Accept: */*' 'https://a.example/'`);
});

test('JSON in the quoted lines of a mail is JSON', () => {
  const text = JSON.stringify({ headers: [{ name: 'authorization', value: 'abcdefgh1' }], cookies: [] }, null, 2);
  const out = masked(text.replace(/^/gm, '> '));
  expect(out).toBe(text.replace('abcdefgh1', 'xxx1xxxxx').replace(/^/gm, '> '));
});

test('an empty list has nothing to mask, also where the JSON round it is broken', () => {
  expect(masked('{"a":1,\n"cookies": [],\n"b" 2}')).toBe('{"a":1,\n"cookies": [],\n"b" 2}');
});
