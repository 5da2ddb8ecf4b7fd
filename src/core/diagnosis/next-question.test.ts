import { describe, expect, it } from 'vitest';
import type { Question } from '../tree/tree.ts';
import { nextQuestion, questionAfter } from './next-question.ts';

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
    expect(nextQuestion(['a', 'c'], questions, { start: 'second' })).toBe('second');
    expect(nextQuestion(['c'], questions, { start: 'second' })).toBe('first');
  });

  it('prefers the question whose answers lead to few causes each', () => {
    const vague = question('vague', { symptom: 'v', go: 'second' }, { symptom: 'w', go: 'sharp' });
    const sharp = question('sharp', { symptom: 's', end: { causes: ['a'] } }, { symptom: 't', end: { causes: ['b'] } });
    expect(nextQuestion(['a', 'b'], [vague, sharp, questions[1]])).toBe('sharp');
  });

  it('asks what a person uses only where that is not known, or nothing else tells', () => {
    const asked = [{ ...questions[0], asksUse: true }, questions[1]];
    expect(nextQuestion(['a', 'c', 'b'], asked)).toBe('first');
    expect(nextQuestion(['a', 'c', 'b'], asked, { isUseKnown: true })).toBe('second');
    expect(nextQuestion(['a', 'c'], asked, { isUseKnown: true })).toBe('first');
  });

  it('leads on from the last answer', () => {
    expect(questionAfter(['x', 'p'], questions)).toBe('second');
    expect(questionAfter(['p'], questions)).toBeUndefined();
  });
});
