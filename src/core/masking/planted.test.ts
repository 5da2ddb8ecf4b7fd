/** A secret of its own in every place, in every form of paste: it is gone, and equal secrets get equal masks. */
import { describe, expect, test } from 'vitest';
import { base64, fakeJwt } from './cases/cases.ts';
import { forms, plantedPlaces, vendors } from './cases/planted.ts';
import { mask } from './mask.ts';

/** What no person would take for a word, and no two places share. */
const secretOf = (index: number) => `Zq${index}wK7t${index * 7 + 3}PfakeM4x${index}Rv9`;

const madeOf = { any: 'Zq4wK7t9PfM2x', hex: 'd41f8c09b7e2a653', capitals: 'Q4ZW7KTR2PFM9XB' };

/** The eight characters in the middle stand for the whole: no part of a secret may stay. */
const middle = (secret: string) => secret.slice(6, 14);

function leftOf(out: string, secret: string): string[] {
  // Base64 of a secret differs by where it begins in its group of three bytes.
  const encoded = [0, 1, 2].map((shift) => base64('x'.repeat(shift) + secret).slice(4, -4));
  return [secret, middle(secret), ...encoded].filter((piece) => out.includes(piece));
}

const allPlanted = plantedPlaces.map(([name, plant], index) => {
  const secret = secretOf(index);
  return { name, planted: plant(secret), secret };
});

test.each(allPlanted)('a form shows $name', ({ planted }) => {
  expect(forms.some(({ holds }) => holds(planted))).toBe(true);
});

describe.each(forms)('$name', ({ write, holds }) => {
  test.each(allPlanted.filter(({ planted }) => holds(planted)))('$name', ({ planted, secret }) => {
    const text = write(planted);
    const out = mask(text).text;
    expect(leftOf(out, secret)).toEqual([]);
    expect(mask(out).text).toBe(out);
    if (text.startsWith('{'))
      expect(Object.keys(JSON.parse(out) as object)).toEqual(Object.keys(JSON.parse(text) as object));
  });

  test.each(vendors)('a token of the kind %s', (beginning, rest, length) => {
    const secret = madeOf[rest].repeat(8).slice(0, length);
    const out = mask(write({ url: `https://api.example.com/me?q=${beginning}${secret}` })).text;
    expect(leftOf(out, secret)).toEqual([]);
  });

  test('a JWT', () => {
    const jwt = fakeJwt({ iss: 'https://i.example', sub: secretOf(3) }, secretOf(4));
    const out = mask(write({ url: `https://api.example.com/${jwt}` })).text;
    expect(leftOf(out, secretOf(3))).toEqual([]);
    expect(leftOf(out, secretOf(4))).toEqual([]);
  });

  test('equal secrets get equal masks', () => {
    const secret = secretOf(5);
    const text = write({
      url: `https://api.example.com/me?access_token=${secret}&page=2`,
      sent: [
        ['Authorization', `Bearer ${secret}`],
        ['Cookie', `sid=${secret}; a=b`],
        ['X-Api-Key', secret],
      ],
    });
    const out = mask(text).text;
    const seen = new Set(
      Array.from(text.matchAll(new RegExp(secret, 'g')), ({ index }) => out.slice(index, index + secret.length)),
    );
    expect([...seen]).toEqual([expect.stringMatching(/^xxx\d+x+$/)]);
  });

  test('different secrets get different masks', () => {
    const text = write({
      sent: [
        ['Authorization', `Bearer ${secretOf(6)}`],
        ['X-Api-Key', secretOf(7)],
      ],
    });
    const out = mask(text).text;
    expect(new Set(out.match(/xxx\d+x+/g)).size).toBe(2);
  });
});
