/**
 * The paste speaks of a Digest login, and shows no more than a refusal:
 *
 *     auth=HTTPDigestAuth('bob', password)  # 401
 */
import { beginningOf, LONGEST_MESSAGE } from '../../facts/text-matches.ts';
import { says } from '../../kinds/says.ts';
import type { Rule } from '../../rule.ts';

const words = says(
  'says-digest',
  [
    '\\b(?:HTTP)?Digest[ _-]?Auth\\w*',
    '\\bdigest (?:auth\\w*|login|access)\\b',
    '(?<![\\w-])--digest\\b',
    '\\bCURLAUTH_DIGEST\\b',
  ],
  undefined,
  'to-same',
);

export const saysDigest: Rule = {
  ...words,
  // Where a challenge shows, the rules about challenges tell more.
  find: (input) =>
    input.challenges.every((challenges) => challenges.length === 0) &&
    /\b401\b|unauthori[sz]ed/i.test(beginningOf(input, LONGEST_MESSAGE))
      ? words.find(input).slice(0, 3)
      : [],
};
