import { describe, expect, it } from 'vitest';
import { readPaste } from '../../http/read.ts';
import { madeCause as cause } from '../../testing/made-cause.ts';
import { diagnose } from '../diagnose.ts';
import { type Case, withAlike } from './alike.ts';
import { type Context, rank } from './rank.ts';

const wide = ['a', 'b', 'c', 'd'].map((id) => cause(id, { suggests: ['refused'] }));
const causes = [
  cause('proved', { proves: ['says-so'] }),
  cause('telling', { suggests: ['tells', 'refused'] }),
  cause('cookie', { suggests: [] }),
  cause('cookie-of-php', { products: ['php'] }),
  cause('spelling'),
  ...wide,
];
const likeness = {
  kinds: [['cookie', 'cookie-of-php'], ['spelling'], ['c']],
  model: {
    start: [0, 0, 0],
    traits: new Map([
      ['samesite', { rarity: 1, adds: new Map([[0, 4]]) }],
      ['typo', { rarity: 1, adds: new Map([[1, 4]]) }],
      ['old', { rarity: 1, adds: new Map([[2, 4]]) }],
    ]),
  },
};
const said = (words: string, more: Partial<Case> = {}): Case => ({
  words: new Set(words.split(' ')),
  products: [],
  named: [],
  ...more,
});
const order = (found: readonly string[], one: Case) =>
  withAlike(rank(found, causes), causes, likeness, one).map(({ cause }) => cause.id);

describe('withAlike', () => {
  it('keeps first what is proved, then what a telling symptom suggests', () => {
    expect(order(['refused', 'tells', 'says-so'], said('samesite')).slice(0, 3)).toEqual([
      'proved',
      'telling',
      'cookie',
    ]);
  });

  it('keeps proof first, however great a chance is', () => {
    const model = { ...likeness.model, start: [0, 0, 9] };
    const found = withAlike(rank(['refused', 'tells', 'says-so'], causes), causes, { ...likeness, model }, said('old'));
    expect(found.map(({ cause }) => cause.id).slice(0, 2)).toEqual(['proved', 'c']);
  });

  it('lets likeness decide between what telling symptoms suggest', () => {
    const two = [cause('c', { suggests: ['tells'] }), cause('spelling', { suggests: ['tells'] })];
    const first = (words: string) => withAlike(rank(['tells'], two), two, likeness, said(words))[0]?.cause.id;
    expect(['old', 'typo', 'blue'].map(first)).toEqual(['c', 'spelling', 'c']);
  });

  it('puts a cause of no kind behind one that is likely, and before one that is not', () => {
    const two = [cause('a', { suggests: ['tells'] }), cause('spelling', { suggests: ['tells'] })];
    const first = (words: string) => withAlike(rank(['tells'], two), two, likeness, said(words))[0]?.cause.id;
    expect(['typo', 'samesite'].map(first)).toEqual(['spelling', 'a']);
  });

  it('puts what stands behind a message first, and the message in sight', () => {
    const kinds = [['b'], ['c'], ['d']];
    const message = cause('message', { proves: ['says-so'], roots: ['b'] });
    const all = [message, ...wide];
    const found = withAlike(rank(['says-so', 'refused'], all), all, { ...likeness, kinds }, said('blue'));
    expect(found.map(({ cause }) => cause.id)).toEqual(['b', 'c', 'message', 'd', 'a']);
  });

  it('counts the words that a person calls a product by, known or not', () => {
    const traits = new Map([['#jellyfin', { rarity: 1, adds: new Map([[1, 4]]) }]]);
    const given = { ...likeness, model: { ...likeness.model, traits } };
    const found = withAlike(rank([], causes), causes, given, said('', { named: ['jellyfin'] }));
    expect(found[0]?.cause.id).toBe('spelling');
  });

  it('orders by likeness what many causes share', () => {
    expect(order(['refused'], said('old'))[0]).toBe('c');
  });

  it('names the words for a cause that no symptom speaks for', () => {
    const [first] = withAlike(rank([], causes), causes, likeness, said('samesite blue'));
    expect(first).toMatchObject({ cause: { id: 'cookie' }, strength: 'suggested', evidence: [], words: ['samesite'] });
  });

  it('takes of a kind the cause of the product at hand', () => {
    expect(order([], said('samesite', { products: ['php'] }))[0]).toBe('cookie-of-php');
  });

  it('joins to five, and leaves out what is ruled out or unlikely', () => {
    const ruledOut = [...causes, cause('no', { excludes: ['refused'] })];
    const kinds = [...likeness.kinds, ['no']];
    const given = { kinds, model: { ...likeness.model, start: [0, -9, 0, 9] } };
    const found = withAlike(rank(['refused'], ruledOut), ruledOut, given, said(''));
    expect(found.map(({ cause }) => cause.id)).not.toContain('no');
    expect(found.map(({ cause }) => cause.id)).not.toContain('spelling');
    expect(found.length).toBeLessThanOrEqual(5);
  });
});

describe('a text that no symptom explains', () => {
  const knowledge = {
    rules: [],
    texts: [],
    products: new Map(),
    clients: new Set<string>(),
    causes,
    likeness,
    questions: [],
    starts: new Map(),
  };
  const first = (text: string, context: Context) => diagnose(readPaste(text), knowledge, context).causes[0]?.cause.id;

  it.each<[string, string, Context, string | undefined]>([
    [
      'the person says who they are and what they use',
      'it needs samesite',
      { role: 'visitor', products: ['php'] },
      'cookie-of-php',
    ],
    [
      'a product is named, and the text speaks of a login',
      'a cookie, samesite',
      { products: ['php'] },
      'cookie-of-php',
    ],
    ['a topic of logins is named', 'it needs samesite', { products: ['cookies'] }, 'cookie'],
    ['a product is named, and nothing speaks of a login', 'it needs samesite', { products: ['php'] }, undefined],
    ['a role is named, and the text tells of trouble', 'the samesite cookie is refused', { role: 'visitor' }, 'cookie'],
    ['a role is named, and the text tells of none', 'a cookie, samesite', { role: 'visitor' }, undefined],
    ['nothing is named', 'the samesite cookie is refused', {}, undefined],
    ['it failed before any login', 'samesite: ECONNREFUSED', { role: 'visitor', products: ['php'] }, undefined],
  ])('%s', (_, text, context, expected) => {
    expect(first(text, context)).toBe(expected);
  });
});
