import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Python',
    paste:
      "UnicodeEncodeError: 'latin-1' codec can't encode character '\\u200b' in position 12: ordinal not in range(256)\n",
    marks: ['\\u200b'],
  },
  { name: 'a byte order mark', paste: 'Authorization: Bearer ï»¿fakefake\n', marks: ['ï»¿'] },
  { name: 'a quote of a word processor', paste: "can't encode character '\\u201c' in position 7\n", marks: [] },
  { name: 'a list of characters', paste: 'strip \\u200b and \\ufeff from titles\n', marks: [] },
  { name: 'a sign for a space', paste: 'token: ghp_fake****␠', marks: ['␠'] },
  { name: 'a sign by itself', paste: 'press ↵ to log in with the token', marks: [] },
];
