import { expect, it } from 'vitest';
import { listProblems, wordsOf } from './words.ts';

it('reads one word a line', () => {
  expect(wordsOf('axios\nDAV\n')).toEqual(['axios', 'DAV']);
});

it.each([
  ['a sorted list', ['axios', 'DAV'], []],
  ['words out of order', ['DAV', 'axios'], ['"axios" stands behind "DAV": sort the list, each word once']],
  ['a double word', ['DAV', 'dav'], ['"dav" stands behind "DAV": sort the list, each word once']],
  ['a word that no text has', ['axios', 'DAV', 'nscd'], ['"nscd" stands in no text: take it out']],
])('judges %s', (_, words, problems) => {
  expect(listProblems(words, ["axios' way", 'The dav server'])).toEqual(problems);
});
