/**
 * The name of a key says its region or system, and a service that knows several may be asked at the wrong host:
 *
 *     Authorization: Bearer ${EU_API_KEY}
 */
import { places } from '../../facts/text-matches.ts';
import { tellsOfTrouble } from '../../facts/trouble.ts';
import type { Rule } from '../../rule.ts';

const NAMED =
  /(?:\$\{?|[<{[]{1,2}[ \t]?|%|\benv\.|\bsecrets\.|\bENV\[["'])((?:[A-Z]{2,20}_){0,3}(?:EU|US|UK|APAC|EMEA|SANDBOX|STAGING)_(?:[A-Z]{2,20}_){0,2}(?:KEY|TOKEN|SECRET))\b/dg;

/** A workflow names its secrets so, whether anything is wrong or not. */
const IN_WORKFLOW = /\{\{[ \t]?secrets\.$/;

export const keyNamedByPlace: Rule = {
  id: 'key-named-by-place',
  find: (input) =>
    places(input, NAMED, 1)
      .filter(
        ({ span: { start } }) =>
          !IN_WORKFLOW.test(input.text.slice(Math.max(0, start - 20), start)) || tellsOfTrouble(input.text),
      )
      .slice(0, 1),
};
