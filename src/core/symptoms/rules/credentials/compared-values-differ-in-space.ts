/**
 * A message quotes what was expected and what came, and they differ in white space at an end alone:
 *
 *     expected "shop-api\n" but got "shop-api"
 */
import { matches, sightingsOf, writtenText } from '../../facts/text-matches.ts';
import { speaksOfLogin } from '../../facts/trouble.ts';
import type { Rule } from '../../rule.ts';

/** A quoted value, what stands against it, and the next one; each quote may be the first. */
const PAIR =
  /(["'`])(?=([^"'`]{1,300})\1(?:[^"'`\n]{0,40}\b(?:but|got|was|were|is|received?|actual(?:ly)?|given|found|instead|vs|versus)\b[^"'`\n]{0,30}|[ \t]{0,3}(?:[!=]=|<>|≠)[ \t]{0,3})\1([^"'`]{1,300})\1)/dgi;
const ENDS = /^(?:[\s\uFEFF]|\\[nrt]|%0[AD9]|%20)+|(?:[\s\uFEFF]|\\[nrt]|%0[AD9]|%20)+$/gi;
/** A shorter one is a word of a sentence. */
const SHORTEST = 3;

export const comparedValuesDifferInSpace: Rule = {
  id: 'compared-values-differ-in-space',
  find: (input) => {
    // A test of a page or a file compares texts as well.
    if (!speaksOfLogin(input.text) && !/\baudience\b|\bissuer\b/i.test(writtenText(input))) return [];
    return sightingsOf(
      input,
      matches(input, PAIR).filter((match) => {
        const [one, other] = [bare(match[2]), bare(match[3])];
        const [bareOne, bareOther] = [one.replace(ENDS, ''), other.replace(ENDS, '')];
        // Words of a page have spaces between them too.
        const alike = bareOne === bareOther && bareOne.length >= SHORTEST && !/\s/.test(bareOne);
        return alike && one !== other;
      }),
      2,
    );
  },
};

/** Without the backslash of a quote that is escaped. */
function bare(value = ''): string {
  return value.replace(/\\$/, '');
}
