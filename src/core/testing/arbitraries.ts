/** Pastes: what people copy, whole or damaged. */
import fc from 'fast-check';
import { allCases } from '../http/readers/cases/all.ts';
import { madeExchange } from './exchanges.ts';
import { printers } from './printers.ts';
import type { Planted } from './secrets.ts';

const lineEnds = fc.constantFrom('\n', '\n', '\n', '\r\n');

/** What stands round a paste: a fence, a quote, a prompt, a sentence. */
const frames: readonly (readonly [before: string, linePrefix: string, after: string])[] = [
  ['', '', ''],
  ['', '', ''],
  ['', '', ''],
  ['```\n', '', '\n```\n'],
  ['', '> ', ''],
  ['I get this since Monday:\n\n', '', '\n\nWhat is wrong?\n'],
];

/** A whole paste of one to three exchanges in one form, with the secrets that it shows. */
export const wholePaste: fc.Arbitrary<Planted> = fc
  .tuple(
    fc.array(madeExchange, { minLength: 1, maxLength: 3 }),
    fc.constantFrom(...printers),
    lineEnds,
    fc.constantFrom(...frames),
  )
  .map(([exchanges, print, lineEnd, [before, linePrefix, after]]) => {
    const shown = print(exchanges).replace(/^/gm, linePrefix);
    const text = (before + shown + after).replaceAll('\n', lineEnd);
    const secrets = exchanges.flatMap((exchange) => exchange.secrets);
    return { text, secrets: [...new Set(secrets)].filter((secret) => text.includes(secret)) };
  });

/** A paste that ends somewhere in the middle. */
export const cutPaste: fc.Arbitrary<Planted> = fc
  .tuple(wholePaste, fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([{ text, secrets }, share]) => ({ text: text.slice(0, Math.floor(text.length * share)), secrets }));

const scraps = [
  ...[
    '\n',
    '\r',
    '\r\n ',
    '\t',
    ' ',
    '"',
    "'",
    '\\',
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '=',
    '&',
    '%',
    '<',
    '>',
    '> ',
    '< ',
  ],
  ...[
    '```\n',
    '\ufeff',
    '\u0000',
    '\u2028',
    '\u201c',
    '\ud83d',
    '\u001b[31m',
    '__proto__',
    '{"',
    '"}',
    '401',
    '$',
    '@',
  ],
  ...[
    'HTTP/1.1 401 ',
    'GET / HTTP/1.1\n',
    'curl -H "',
    'Authorization: ',
    'Bearer ',
    'eyJ',
    '://',
    'WWW-Authenticate: ',
  ],
];

interface Damage {
  readonly at: number;
  readonly drop: number;
  readonly put: string;
}

const damage: fc.Arbitrary<Damage> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.constantFrom(0, 0, 1, 2, 12, 200),
  put: fc.oneof(fc.constantFrom('', ...scraps), fc.string({ unit: 'binary', maxLength: 2 })),
});

function damaged(text: string, all: readonly Damage[]): string {
  return all.reduce((rest, { at, drop, put }) => {
    const start = Math.floor(rest.length * at);
    return rest.slice(0, start) + put + rest.slice(start + drop);
  }, text);
}

/** What people really pasted, in the forms of the readers' cases. */
const casePaste: fc.Arbitrary<string> = fc.constantFrom(...allCases.map(({ paste }) => paste));

/** Anything that may be pasted: forms mixed, cut, folded, with characters lost, changed and added. */
export const anyPaste: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.tuple(wholePaste, fc.array(damage, { maxLength: 6 })).map(([{ text }, all]) => damaged(text, all)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(wholePaste, wholePaste, fc.array(damage, { maxLength: 4 }))
      .map(([a, b, all]) => damaged(`${a.text}\n${b.text}`, all)),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(casePaste, fc.array(damage, { maxLength: 6 })).map(([text, all]) => damaged(text, all)),
  },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...scraps), { maxLength: 40 }).map((list) => list.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
);

/** A piece that a hostile paste repeats. */
export const repeatedUnit: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...scraps), { minLength: 1, maxLength: 4 }).map((list) => list.join('')),
  fc
    .tuple(wholePaste, fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 120 }))
    .map(([{ text }, share, length]) => {
      const start = Math.floor(text.length * share);
      return text.slice(start, start + length) || 'x';
    }),
);
