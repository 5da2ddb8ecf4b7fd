import { describe, expect, it } from 'vitest';
import { madeCause as cause } from '../../testing/made-cause.ts';
import type { Case } from './alike.ts';
import { withOwnWords } from './own-words.ts';

const causes = ['cookie', 'spelling', 'old', 'older', 'unknown'].map((id) => cause(id));
const php = cause('cookie-of-php', { products: ['php'] });
const all = [...causes, php];
const likeness = {
  kinds: [['cookie', 'cookie-of-php'], ['spelling'], ['old', 'older'], ['other'], ['another']],
  model: {
    start: [0, 0, 0, 0, 0],
    traits: new Map([
      ['samesite', { rarity: 1, adds: new Map([[0, 5]]) }],
      ['typo', { rarity: 1, adds: new Map([[1, 5]]) }],
      ['yesterday', { rarity: 1, adds: new Map([[2, 1.5]]) }],
      ['login', { rarity: 0.5, adds: new Map() }],
      ['fails', { rarity: 0.5, adds: new Map() }],
      ['with', { rarity: 0.1, adds: new Map() }],
      ['#php', { rarity: 1, adds: new Map([[0, 5]]) }],
      ['@visitor', { rarity: 1, adds: new Map([[2, 5]]) }],
    ]),
  },
};
const said = (words: string, more: Partial<Case> = {}): Case => ({
  words: new Set(words.split(' ').filter(Boolean)),
  products: [],
  named: [],
  ...more,
});
const order = (answered: readonly string[], one: Case) => {
  const ids = answered.flatMap((id) => all.filter((cause) => cause.id === id));
  return withOwnWords(ids, all, likeness, one).map(({ cause }) => cause.id);
};

describe('withOwnWords', () => {
  it('keeps the order of the answers where no word is known, whoever asks', () => {
    expect(order(['old', 'unknown', 'cookie'], said('blue', { role: 'visitor' }))).toEqual([
      'old',
      'unknown',
      'cookie',
    ]);
    expect(order([], said('blue'))).toEqual([]);
  });

  it('keeps it where few words are known: they are no sentence', () => {
    expect(order(['old', 'spelling'], said('typo'))).toEqual(['old', 'spelling']);
    expect(order(['old', 'spelling'], said('typo with'))).toEqual(['old', 'spelling']);
  });

  it('keeps it where the words are of the common ones, and no cause is likelier than others', () => {
    expect(order(['old', 'spelling'], said('login fails with'))).toEqual(['old', 'spelling']);
    expect(order([], said('login fails'))).toEqual([]);
  });

  it('puts the cause that the words tell before others that the answers lead to', () => {
    expect(order(['old', 'spelling'], said('login fails typo'))[0]).toBe('spelling');
  });

  it('names the words that move a cause up, and none for one that stays', () => {
    const ids = ['old', 'spelling'].flatMap((id) => all.filter((one) => one.id === id));
    const moved = withOwnWords(ids, all, likeness, said('login fails typo'));
    expect(moved.slice(0, 2).map(({ cause, words }) => [cause.id, words])).toEqual([
      ['spelling', ['typo']],
      ['old', []],
    ]);
    const [first] = withOwnWords(ids.toReversed(), all, likeness, said('login fails typo'));
    expect(first?.words).toEqual([]);
  });

  it('lets the answers decide where the words say little', () => {
    expect(order(['spelling', 'cookie'], said('login fails yesterday')).indexOf('spelling')).toBeLessThan(2);
    expect(order(['old'], said('login fails yesterday'))[0]).toBe('old');
  });

  it('lets a cause join that no answer leads to, with the words that tell of it', () => {
    const [first, second] = withOwnWords(
      [causes[1] as (typeof causes)[0]],
      all,
      likeness,
      said('login fails samesite'),
    );
    expect(first).toEqual({ cause: causes[0], isAnswered: false, words: ['samesite'] });
    expect(second?.isAnswered).toBe(true);
  });

  it('counts what a person uses, and takes the cause of a kind that is about it', () => {
    expect(order([], said('', { products: ['php'] }))[0]).toBe('cookie-of-php');
  });

  it('drops no cause that the answers lead to, and names none twice', () => {
    const found = order(
      ['unknown', 'older', 'old', 'spelling', 'cookie', 'cookie-of-php'],
      said('login typo samesite'),
    );
    expect(found.toSorted()).toEqual(['cookie', 'cookie-of-php', 'old', 'older', 'spelling', 'unknown']);
  });

  it('puts a second cause of a kind behind the first of another', () => {
    expect(order(['old', 'older', 'spelling'], said('login fails yesterday')).slice(0, 2)).toEqual(['old', 'spelling']);
  });
});
