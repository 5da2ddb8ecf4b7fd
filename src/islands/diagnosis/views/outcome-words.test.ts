import { expect, it } from 'vitest';
import type { View } from '../view.ts';
import { explain } from './outcome-words.ts';

type Cause = View['causes'][number];
const cause = (id: string, strength: Cause['strength'], ...seen: string[]): Cause => ({
  id,
  url: `/causes/${id}/`,
  strength,
  seen,
  stated: [],
  words: [],
});
const said = (...causes: Cause[]) => {
  const view = { outcome: 'causes', causes, pages: [], isCut: false, next: null };
  const { before, link, after } = explain(view as unknown as View, (id) => id.toUpperCase());
  return before + link + after;
};

it.each([
  ['one is proved', [cause('a', 'proved', 's'), cause('b', 'suggested', 't')], 'The cause: A.'],
  ['two are proved', [cause('a', 'proved', 's'), cause('b', 'proved', 't')], '2 causes are proved, first: A.'],
  ['one is suggested', [cause('a', 'suggested', 's'), cause('b', 'suggested')], 'The likely cause: A.'],
  [
    'two are suggested by different symptoms',
    [cause('a', 'suggested', 's'), cause('b', 'suggested', 't')],
    '2 causes are possible, likeliest first: A.',
  ],
  [
    'what is proved only repeats a message, and another is likelier',
    [cause('a', 'suggested'), cause('b', 'suggested', 't'), cause('c', 'proved', 's')],
    'This says: C. Likeliest behind it: A.',
  ],
  ['likeness alone', [cause('a', 'suggested'), cause('b', 'suggested')], 'Nothing in this says why. Most often: A.'],
])('where %s', (_, causes, words) => {
  expect(said(...causes)).toBe(words);
});
