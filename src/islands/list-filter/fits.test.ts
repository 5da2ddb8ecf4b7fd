import { expect, test } from 'vitest';
import { fits } from './fits.ts';

const title = "The password does not match the hash in nginx's file";
const cases: [string, string, boolean][] = [
  ['', title, true],
  ['  ', title, true],
  ['nginx', title, true],
  ['HASH ngin', title, true],
  ['(hash)', title, true],
  ['ash', title, false],
  ['nginx token', title, false],
  ['asp.net', 'A bare challenge ASP.NET Core', true],
];

test.each(cases)('%j in %j: %s', (typed, text, expected) => {
  expect(fits(typed, text)).toBe(expected);
});
