/**
 * Signs in a list, each by itself, as when somebody tells which ones do not work:
 *
 *     It fails with `#`, `%` or `&`
 */
import { places } from '../../facts/settings-text.ts';
import type { Rule } from '../../rule.ts';

const SIGN = '[$@#%&!:\\/?+^*~\\\\|;<>()=\\[\\]{}§£-]';
const QUOTED = ['`', '"', "'"].map((mark) => `${mark}${SIGN}${mark}`).join('|');
const LISTED = new RegExp(
  `(?<![(\\[{,=+|] ?)(?:${QUOTED})(?:(?:,| and| or|, and|, or|,? und|,? oder|,? et|,? ou| \\/)? (?:${QUOTED}))+`,
  'dgi',
);

export const signsListed: Rule = {
  id: 'signs-listed',
  yields: 'to-any',
  find: (input) => places(input, LISTED).slice(0, 1),
};
