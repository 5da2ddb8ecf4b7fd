import { expect, it } from 'vitest';
import { excerptOf } from './excerpt.ts';

it('a short text is shown whole, in pieces', () => {
  expect(excerptOf('one two three', [{ symptom: 's', start: 4, end: 7 }])).toEqual([
    { text: 'one ' },
    { text: 'two', symptom: 's' },
    { text: ' three' },
  ]);
});

it('where marks meet, the more telling one stands', () => {
  const marks = [
    { symptom: 'a', start: 1, end: 4 },
    { symptom: 'b', start: 0, end: 6 },
  ];
  expect(excerptOf('abcdefgh', marks).map(({ text, symptom }) => [text, symptom])).toEqual([
    ['a', undefined],
    ['bcd', 'a'],
    ['efgh', undefined],
  ]);
});

it('of a long text only what stands round the marks is shown', () => {
  const text = `${'x'.repeat(50_000)}MARK${'y'.repeat(50_000)}`;
  const pieces = excerptOf(text, [{ symptom: 's', start: 50_000, end: 50_004 }]);
  const shown = pieces.map((piece) => piece.text).join('');
  expect(shown.length).toBeLessThan(1_000);
  expect(shown).toMatch(/^\n\[\.\.\.\]\nx+MARKy+\n\[\.\.\.\]\n$/);
});

it('a long text without marks is cut', () => {
  expect(excerptOf('z'.repeat(50_000), [])[0]?.text.length).toBeLessThan(3_100);
});
