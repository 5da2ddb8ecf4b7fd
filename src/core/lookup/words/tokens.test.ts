import { describe, expect, it } from 'vitest';
import { tables } from '../records/fixture.ts';
import { pack, unpack } from '../records/pack.ts';
import { distance, vocabularyOf } from './fuzzy.ts';
import { quiet } from './noise.ts';
import { patternSpeaker } from './patterns.ts';
import { patternTokens, plainTokens, tokensOf } from './tokens.ts';

const texts = (text: string) => tokensOf(text).map((token) => token.text);

describe('words', () => {
  it('count whole and split, with the place in the text', () => {
    expect(texts('WWW-Authenticate: x')).toEqual(['www', 'authenticate', 'wwwauthenticate', 'x']);
    expect(tokensOf('a x_y').at(-1)).toMatchObject({ text: 'xy', start: 2, end: 5, at: 1, size: 2 });
  });

  it('keep sub-codes whole, lose accents, and end where another script begins', () => {
    expect(texts('401.2 não 状态码401是')).toEqual(['401.2', 'nao', '状态码', '401', '是']);
  });

  it('of camel case stand apart at the end', () => {
    expect(texts('NotFound here')).toEqual(['notfound', 'here', 'not', 'found']);
  });

  it('of a pattern have gaps, and pieces where a word is cut', () => {
    expect(patternTokens('user "*" was')).toEqual(['user', '*', 'was']);
    expect(patternTokens('open() "*passw*" failed')).toEqual(['open', '*', '~passw', '*', 'failed']);
    expect(plainTokens('Time-out, 2.5')).toEqual(['timeout', '2.5']);
  });
});

describe('noise', () => {
  it('becomes blanks of the same length', () => {
    const line = '2026-11-24T08:54:24.123Z 192.0.2.7:443 3f2504e0-4f89-11d3-9a0c-0305e82c3301 *12 code 401';
    expect(quiet(line).trim()).toBe('code 401');
    expect(quiet(line)).toHaveLength(line.length);
  });

  it('leaves full-width digits as plain ones', () => {
    expect(quiet('４０１：')).toBe('401:');
  });
});

describe('known words', () => {
  const vocabulary = vocabularyOf(['unauthorized', 'headers', 'forbidden', 'gateway', 'temporary']);

  it('are found by one mistake, or two in a long word', () => {
    expect(vocabulary.near('unathorized')).toEqual(['unauthorized']);
    expect(vocabulary.near('unautorised')).toEqual(['unauthorized']);
    expect(vocabulary.near('gatwya')).toEqual([]);
    expect(vocabulary.near('tempory')).toEqual(['temporary']);
    expect(vocabulary.near('tempora')).toEqual([]);
    expect(distance('abcd', 'abdc', 2)).toBe(1);
  });

  it('are found by another form or spelling, and by their beginning', () => {
    expect(vocabulary.forms('header')).toEqual(['headers']);
    expect(vocabulary.forms('unauthorised')).toEqual(['unauthorized']);
    expect(vocabulary.startingWith('forb')).toEqual(['forbidden']);
  });
});

describe('patterns of texts', () => {
  const long = ['one two three four five six seven eight', 'one two three four five six seven nine ten'];

  it('are cut where they say enough and differ from all others', () => {
    const rare = Array.from({ length: 40 }, (_, row) => [...'abcdefghij'].map((letter) => letter + row).join(' '));
    expect(patternSpeaker(rare)([rare[0] ?? ''])).toBe('a0 b0 c0');
    expect(patternSpeaker([...long, ...rare])([long[1] ?? ''])).toBe('one two three four five six seven nine');
  });

  it('that are marks more than words say nothing', () => {
    expect(patternSpeaker([])(['Authorization: {{', 'jwt expired'])).toBe('jwt expired');
  });
});

describe('packed tables', () => {
  it('come back as they were, through JSON', () => {
    expect(unpack(JSON.parse(JSON.stringify(pack(tables))))).toEqual(tables);
  });

  it('may be empty', () => {
    expect(unpack(pack({ ...tables, fixes: [], products: [] }))).toMatchObject({ fixes: [], products: [] });
  });
});
