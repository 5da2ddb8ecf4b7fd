/**
 * A list of fields shows a scheme and nothing behind it:
 *
 *     authorization: Bearer
 *     content-type: application/json
 */
import { places } from '../../facts/text-matches.ts';
import { tellsOfTrouble } from '../../facts/trouble.ts';
import type { Rule } from '../../rule.ts';

const SHOWN =
  /^[ \t]{0,8}(?:[<>*] |[\w ]{1,24}headers?: )?["']?authorization["']?: ?["']?((?:Bearer|Token|Basic)) {0,2}["']?,?[ \t]{0,4}$/dgim;

export const bearerWithoutTokenShown: Rule = {
  id: 'bearer-without-token-shown',
  // In an exchange that was read, `authorization-empty` sees it.
  find: (input) =>
    tellsOfTrouble(input.text)
      ? places(input, SHOWN, 1)
          .filter(({ exchange }) => exchange === null)
          .slice(0, 1)
      : [],
};
