/**
 * Signs in a list, each by itself, as when somebody tells which ones do not work:
 *
 *     It fails with `#`, `%` or `&`
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import { tellsOfTrouble } from '../../facts/trouble.ts';
import type { Rule } from '../../rule.ts';

const SIGN = '[$@#%&!:\\/?+^*~\\\\|;<>()=\\[\\]{}§£-]';
const QUOTED = ['`', '"', "'"].map((mark) => `${mark}${SIGN}${mark}`).join('|');
const LISTED = new RegExp(
  `(?<![(\\[{,=+|] ?)(?:${QUOTED})(?:(?:,| and| or|, and|, or|,? und|,? oder|,? et|,? ou| \\/)? (?:${QUOTED}))+`,
  'dgi',
);

/** Manuals list signs as well: a note is short or tells of a login, and of trouble. */
const SHORT = 120;
const LOGIN = /\b(?:passwords?|passphrase|secrets?|log-?in|credentials?|user ?names?|401|unauthori[sz]ed)\b/i;

export const signsListed: Rule = {
  id: 'signs-listed',
  yields: 'to-any',
  find: (input) =>
    input.text.length < SHORT || (LOGIN.test(writtenText(input)) && tellsOfTrouble(writtenText(input)))
      ? places(input, LISTED).slice(0, 1)
      : [],
};
