import { describe, expect, it } from 'vitest';
import { packTexts, partsFor, unpackTexts } from './pack-texts.ts';

/** Each makes a part, with texts beside it that hold nothing of the others. */
const filler = (word: string) => Array.from({ length: 15 }, (_, at) => [`${word} ${word} ${at}`]);
const packed = packTexts([
  ...[['user "*" was\n not  Found in', 'no such user']],
  ...filler('alpha'),
  ...[['{"error":"invalid_token"}']],
  ...filler('gamma'),
  ...[['a*b']],
]);

describe('partsFor', () => {
  const cases: [string, string | undefined, number[]][] = [
    ['a text with a part that varies', 'USER "bob" was not\tfound in "x"', [0, 2]],
    ['another text of the same symptom', 'no such user', [0, 2]],
    ['JSON however it is laid out', '{\n  "error": "invalid_token"\n}', [1, 2]],
    ['nothing but a text too short for a mark', 'something else', [2]],
    ['what is too long to be looked through', undefined, [0, 1, 2]],
  ];
  it.each(cases)('%s', (_, shown, expected) => {
    expect(partsFor(packed.marks, shown)).toEqual(expected);
  });
});

it('gives back the patterns, numbered', () => {
  const [first] = unpackTexts(packed.parts[0] ?? '', 0, 7);
  const said = 'user "bob" was not found in "x"';
  expect(first?.id).toBe('7');
  expect(first?.patterns[0]?.find(said, said)).toEqual([{ start: 0, end: 27 }]);
  expect(unpackTexts(packed.parts[1] ?? '', 1, 7)[0]?.id).toBe('23');
});
