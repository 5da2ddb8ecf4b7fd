import { expect, it } from 'vitest';
import { readPaste } from '../../http/read.ts';
import { isCutOff } from './cut-off.ts';

const cases: [string, string, boolean][] = [
  ['within the quotes of a challenge', 'www-authenticate: Basic realm="Sta', true],
  ['within quotes, blanks behind', 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="Sta  ', true],
  ['a whole line', 'www-authenticate: Basic realm="Sta\n', false],
  ['a whole challenge', 'www-authenticate: Basic realm="Staff"', false],
  ['an escaped quote within the quotes', 'www-authenticate: Basic realm="a \\"b\\""', false],
  ['within the reason phrase', 'HTTP/1.1 401 Unauth', true],
  ['a status line without a reason phrase', 'HTTP/2 401', false],
  ['a reason phrase of its own', 'HTTP/1.1 401 Nope', false],
  ['a whole reason phrase', 'HTTP/1.1 401 Unauthorized', false],
  ['nothing of HTTP', 'the "cat', false],
];

it.each(cases)('%s', (_, paste, wanted) => {
  expect(isCutOff(readPaste(paste))).toBe(wanted);
});
