import { describe, expect, it } from 'vitest';
import { madeCause as cause } from '../../testing/made-cause.ts';
import { type RankedCause, rank } from './rank.ts';

const order = (found: string[], causes: RankedCause[], context = {}) =>
  rank(found, causes, context).causes.map(({ cause }) => cause.id);

describe('rank', () => {
  const cases: { name: string; found: string[]; causes: RankedCause[]; context?: object; expected: string[] }[] = [
    {
      name: 'leaves out causes that nothing speaks for',
      found: ['s'],
      causes: [cause('a'), cause('b', { suggests: ['s'] })],
      expected: ['b'],
    },
    {
      name: 'puts a proved cause before one that more symptoms suggest',
      found: ['s', 't', 'u'],
      causes: [cause('a', { suggests: ['s', 't'] }), cause('b', { proves: ['u'], common: 'rare' })],
      expected: ['b', 'a'],
    },
    {
      name: 'counts a symptom that few causes share for more',
      found: ['shared', 'own'],
      causes: [
        cause('a', { suggests: ['shared'], common: 'very' }),
        cause('b', { suggests: ['own'] }),
        cause('c', { suggests: ['shared'] }),
      ],
      expected: ['b', 'a', 'c'],
    },
    {
      name: 'counts a symptom that a cause merely fits for half',
      found: ['s'],
      causes: [cause('a', { fits: ['s'], common: 'very' }), cause('b', { suggests: ['s'], common: 'rare' })],
      expected: ['b', 'a'],
    },
    {
      name: 'prefers the product at hand, and puts causes of other products last',
      found: ['s'],
      causes: [
        cause('a', { suggests: ['s'], products: ['apache'], common: 'very' }),
        cause('b', { suggests: ['s'], common: 'very' }),
        cause('c', { suggests: ['s'], products: ['nginx'], common: 'rare' }),
      ],
      context: { products: ['nginx'] },
      expected: ['c', 'b', 'a'],
    },
    {
      name: 'then the more common, then the role, then the id',
      found: ['s'],
      causes: [
        cause('d', { suggests: ['s'] }),
        cause('c', { suggests: ['s'] }),
        cause('b', { suggests: ['s'], roles: ['visitor'] }),
        cause('a', { suggests: ['s'], common: 'very' }),
      ],
      context: { role: 'visitor' },
      expected: ['a', 'b', 'c', 'd'],
    },
    {
      name: 'ignores unknown and repeated symptoms',
      found: ['s', 's', 'x'],
      causes: [cause('a', { suggests: ['s'] })],
      expected: ['a'],
    },
    {
      name: 'leaves out what is not met under the status, unless it is proved',
      found: ['s', 't'],
      causes: [
        cause('a', { suggests: ['s'] }),
        cause('b', { suggests: ['s'], codes: [504] }),
        cause('c', { proves: ['t'] }),
      ],
      context: { status: 504 },
      expected: ['c', 'b'],
    },
    { name: 'finds nothing in nothing', found: [], causes: [cause('a', { suggests: ['s'] })], expected: [] },
  ];
  it.each(cases)('$name', ({ found, causes, context, expected }) => {
    expect(order(found, causes, context)).toEqual(expected);
  });

  it('says which symptom rules a cause out, unless another proves it', () => {
    const causes = [cause('a', { suggests: ['s'], excludes: ['no'] }), cause('b', { proves: ['s'], excludes: ['no'] })];
    const result = rank(['s', 'no'], causes);
    expect(result.excluded.map(({ cause, by }) => [cause.id, by])).toEqual([['a', 'no']]);
    expect(result.causes.map(({ cause, strength }) => [cause.id, strength])).toEqual([['b', 'proved']]);
  });

  it('gives the evidence, strongest first', () => {
    const causes = [cause('a', { suggests: ['shared', 'own'] }), cause('b', { suggests: ['shared'] })];
    expect(rank(['shared', 'own'], causes).causes[0]?.evidence).toEqual(['own', 'shared']);
  });
});
