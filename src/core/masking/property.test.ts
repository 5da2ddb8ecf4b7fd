import { expect, test } from 'vitest';
import { base64, innocent, kinds, places } from './cases/cases.ts';
import { placesApart } from './cases/cases-apart.ts';
import { mask } from './mask.ts';

/** A generator whose numbers the seed tells. */
function generator(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const fragments = [
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  '\\',
  '\\"',
  ':',
  '=',
  '&',
  '?',
  '%3D',
  '%',
  '<',
  '>',
  '\n',
  '\r\n',
  ' ',
  '\t',
  'token',
  'password',
  'Authorization: ',
  'Basic ',
  'Bearer ',
  'eyJ',
  '://',
  '@',
  '$',
  'name="',
  'é',
  '\ud83d',
  '“',
  '-----BEGIN PRIVATE KEY-----',
  '{"a":"',
  'xxx1xxx',
  'Cookie: ',
  ' -u ',
  '==',
];

const pick = <T>(random: (limit: number) => number, list: readonly T[]): T => list[random(list.length)] as T;

function secretOf(random: (limit: number) => number): string {
  let secret = `${letters.charAt(random(52))}${random(10)}${letters.charAt(random(52))}`;
  const length = 8 + random(40);
  while (secret.length < length) secret += `${letters}0123456789`.charAt(random(62));
  return secret;
}

test('a secret in 2,000 random surroundings never survives', () => {
  for (let seed = 1; seed <= 2000; seed++) {
    const random = generator(seed);
    const isApart = random(3) === 0;
    // Behind a bare noun or in a path only what is long and mixed is taken for a secret.
    const secret = isApart ? `${secretOf(random)}a1B2c${secretOf(random)}` : secretOf(random);
    const [, before, after] = pick(random, isApart ? placesApart : places);
    const planted = before + secret + after;
    const noise = () => (random(3) === 0 ? '' : `${pick(random, innocent)}\n`);
    let text = `${noise()}${planted}\n${noise()}`;
    if (random(4) === 0) text = JSON.stringify({ log: { entries: [{ text, other: [noise()] }] } });
    if (random(8) === 0)
      text = JSON.stringify({ content: { mimeType: 'text/plain', encoding: 'base64', text: base64(text) } });
    const { text: out, masks } = mask(text);
    const within = /"text":"([A-Za-z0-9+/=]{40,})"/.exec(out)?.[1] ?? '';
    expect(out, `seed ${seed}: ${text}`).not.toContain(secret);
    expect(Buffer.from(within, 'base64').toString(), `seed ${seed}: ${text}`).not.toContain(secret);
    expect(masks.length, `seed ${seed}: ${text}`).toBeGreaterThan(0);
    expect(mask(out).text, `seed ${seed}: ${text}`).toBe(out);
  }
});

test('a token of a kind never survives, whatever stands round it', () => {
  for (let seed = 1; seed <= 2000; seed++) {
    const random = generator(seed);
    const secret = secretOf(random) + secretOf(random);
    const text = `${pick(random, innocent)} ${pick(random, ['', '"', '(', '=', '/', '%20', '\\n', ','])}${pick(random, kinds)}${secret}`;
    expect(mask(text).text, text).not.toContain(secret);
  }
});

test('no text makes it throw, spans are in order, and a masked text stays', () => {
  for (let seed = 1; seed <= 2000; seed++) {
    const random = generator(seed);
    let text = '';
    for (let count = random(40); count >= 0; count--)
      text += random(3) === 0 ? secretOf(random) : pick(random, fragments);
    const { text: out, masks } = mask(text);
    let last = 0;
    for (const { start, end } of masks) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      last = end;
    }
    expect(last).toBeLessThanOrEqual(text.length);
    expect(mask(out).text, `seed ${seed}: ${JSON.stringify(text)} -> ${JSON.stringify(out)}`).toBe(out);
  }
});

test('time is linear in the text', () => {
  const units = [
    'password:"',
    'token=',
    '{"a":',
    '[',
    '\\"',
    'name="token" ',
    '<password ',
    'Basic ',
    'eyJ',
    '://a:b',
    '%3D',
    ' -u "',
    '$apr1$',
    'Authorization: Digest ',
    'a.',
    'x',
    '"password":"',
    "'",
    'login a ',
    '<',
    'password: is ',
    'Authorization: Basic ,Basic ',
    'X-Key: sha1=',
    'auth=("a","',
    "'token', ",
    'token key1key2key3key4 ',
    '<input ',
    'tokens:\n- a\n',
    'a: |\n',
    'net use ',
    'x-api-key\n',
    'a:bcdefg1A@a.b ',
    '_aB1',
    '^\\^"',
    'basic_auth_users:\n a: b\n',
    'basic_auth_users:\n',
    'basic_auth_users:\\n a: b',
    ' a: b\n',
  ];
  const used = () => process.cpuUsage().user / 1000;
  const cost = (unit: string, size: number) => {
    const text = unit.repeat(Math.ceil(size / unit.length));
    const start = used();
    mask(text);
    return used() - start;
  };
  for (const unit of units) {
    const small = Math.min(cost(unit, 20_000), cost(unit, 20_000), cost(unit, 20_000));
    const large = Math.min(cost(unit, 160_000), cost(unit, 160_000));
    expect(large, `${unit}: ${small} ms, eight times as long: ${large} ms`).toBeLessThan(Math.max(small, 5) * 24);
  }
}, 60_000);
