import { expect, it } from 'vitest';
import type { View } from '../view.ts';
import { causesOnCards, shownCauses } from './shown-causes.ts';

/** `a!` is proved, `a+` is suggested by a symptom, `a` rests on likeness. */
const cause = (name: string): View['causes'][number] => ({
  id: name.charAt(0),
  url: `/causes/${name.charAt(0)}/`,
  strength: name.endsWith('!') ? 'proved' : 'suggested',
  seen: name.length > 1 ? ['s'] : [],
  stated: [],
  words: [],
});
const ids = (causes: View['causes']) => causes.map(({ id }) => id).join('');

it.each([
  ['none', '', '', '', ''],
  ['all that are proved', 'a! b! c! d! e+ f', 'abcd', 'ef', 'abc'],
  ['the only one that a symptom speaks for', 'a+ b c', 'a', 'bc', 'a'],
  ['all where symptoms speak for several', 'a+ b+ c', 'abc', '', 'abc'],
  ['all where likeness puts another first', 'a b+ c d', 'abcd', '', 'abc'],
  ['all where what is proved only repeats a message', 'a b! c', 'abc', '', 'abc'],
  ['no more than eight', 'a+ b+ c+ d+ e+ f+ g+ h+ i+ j+', 'abcdefgh', '', 'abc'],
])('%s come first', (_, names, first, rest, cards) => {
  const view = { causes: names === '' ? [] : names.split(' ').map(cause) };
  const shown = shownCauses(view);
  expect([ids(shown.first), ids(shown.rest), ids(causesOnCards(view))]).toEqual([first, rest, cards]);
});
