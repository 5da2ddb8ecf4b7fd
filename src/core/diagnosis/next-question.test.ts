import { describe, expect, it } from 'vitest';
import type { Question } from '../tree/tree.ts';
import { nextQuestion } from './next-question.ts';

const question = (id: string, ...options: Question['options']): Question => ({
  id,
  options,
  unsure: { end: { causes: [] } },
});
const questions = [
  question('first', { symptom: 'x', go: 'second' }, { symptom: 'y', end: { causes: ['c'] } }),
  question('second', { symptom: 'p', end: { causes: ['a'] } }, { symptom: 'q', end: { causes: ['b', 'd'] } }),
] as const;

describe('nextQuestion', () => {
  it.each([
    [['a', 'b'], 'second'],
    [['a', 'c'], 'first'],
    [['d'], 'second'],
    [['a', 'elsewhere'], 'second'],
    [['elsewhere'], null],
    [[], null],
  ])('%j', (causes, next) => {
    expect(nextQuestion(causes, questions)).toBe(next);
  });

  it('asks what the role meets, where that tells anything', () => {
    expect(nextQuestion(['a', 'c'], questions, 'second')).toBe('second');
    expect(nextQuestion(['c'], questions, 'second')).toBe('first');
  });
});
