import { expect, it } from 'vitest';
import { roleIds } from '../core/roles.ts';
import { readLearnt, readTold, writtenLearnt } from './likeness.ts';
import { readContent } from './read.ts';

it('reads what it wrote', () => {
  const traits = new Map([
    ['withcredentials', { rarity: 0.71, adds: new Map([[1, 1.5]]) }],
    ['@visitor', { rarity: 0.3, adds: new Map([[0, -0.5]]) }],
  ]);
  const learnt = { kinds: ['clock-skew', 'cookies'], model: { start: [0.25, -1], traits } };
  expect(readLearnt(writtenLearnt(learnt))).toEqual(learnt);
});

it.each(['threads', 'made'] as const)(
  '%s name kinds and roles that there are, and words as they are learnt',
  (file) => {
    const { likeness } = readContent('content');
    const told = readTold('content', file);
    expect(told.length).toBeGreaterThan(500);
    expect([...new Set(told.map(({ kind }) => kind))].filter((kind) => !likeness.learnt.kinds.includes(kind))).toEqual(
      [],
    );
    expect(
      [...new Set(told.map(({ role }) => role))].filter((role) => !roleIds.some((known) => known === role)),
    ).toEqual([]);
    const words = told.flatMap(({ pasted, told }) => [...pasted, ...told]);
    expect(words.find((word) => !/^[a-z][\w-]+$|^[345]\d\d$/.test(word))).toBeUndefined();
  },
);
