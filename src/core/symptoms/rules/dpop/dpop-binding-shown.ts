/**
 * The claims of a bound token are shown, or the answer that gave it, and it is sent as a plain Bearer token:
 *
 *     "cnf": {"jkt": "fake-thumbprint"}
 *     Authorization: Bearer ...
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const BOUND =
  /["'`]?\bcnf["'`]?\s{0,3}[:=]\s{0,3}\{\s{0,20}["'`]?jkt\b|\bcnf[./ ]{1,2}(?:with )?["'`]?jkt\b|["'`]?\btoken_?type["'`]?\s{0,3}(?:[:=]|is)\s{0,3}["'`]?DPoP\b/dgi;
/** The scheme in a header or in code; a challenge offers it beside DPoP. */
const BEARER =
  /\b(?:authorization|headers?)\b[^\n]{0,40}?\bbearer\b|\bset_?bearer_?token\b|\bas (?:a )?bearer\b|\bbearer \$|['"`]bearer ['"`]/i;

export const dpopBindingShown: Rule = {
  id: 'dpop-binding-shown',
  find: (input) => (BEARER.test(writtenText(input)) ? places(input, BOUND).slice(0, 1) : []),
};
