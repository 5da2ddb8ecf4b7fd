/**
 * The answer says that no key came, though the code or command puts one in: it goes where the server does not look.
 *
 *     headers: { Authorization: `Bearer ${KEY}` }
 *     No API key found in request
 */
import { showsAnswerFields } from '../../facts/messages.ts';
import { codeText, matches, sightingsOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const NONE_CAME =
  /\b(?:missing|no)[_ ]api_?key\b|\bapi_?key_(?:missing|required|not_found)\b|\bplease (?:use|provide|send|supply|pass|enter) (?:an? |the |your )?(?:api[ _-]?key|token)\b|\bone of (?:\w{1,10} ){0,2}?(?:token|api key)[^\n]{0,30}? (?:is )?required\b|\bmissing (?:auth(?:entication)?|api[ _-]?key) headers?\b|\bno (?:api[ _-]?)?key (?:was )?(?:found|provided|specified|given|present|supplied)|\b(?:missing|requires? an?|must (?:provide|supply|send) an?) (?:valid )?api[ _-]?key\b(?! permission)|\bapi[ _-]?key (?:is |was )?(?:missing|required|not (?:found|provided|present|given|supplied))/i;
/** A key handed to a header, an option or an address. One given to a library as `api_key` may not have been sent at all. */
const GIVEN =
  /(?:\bauthenticate\(["'][\w-]{2,30}["'], ?\w|\bcurl\b[^\n]{0,200}?[ \t](?:-u|--user)[ =]["']?[\w$<{]|\bAuthorization["'\]]{0,2}[ \t]{0,3}(?:[:=,]|=>)[ \t]{0,3}["'`]?(?:Bearer|Basic|Token|ApiKey|\$|\w)|["'`]Bearer ["'`$+{]|\b(?:token|access_?token)["']?\s{0,3}[:=]\s{0,3}(?:process\.env|os\.(?:environ|getenv)|env\(|import\.meta\.env|config\b|\$\{?\w|["'`]\w)|[?&](?:api_?key|key|token)=[\w$<{]|(?:-H|--header)[ =]?["'](?:X-)?[\w-]{0,20}(?:key|token): ?[\w$<{]|\bheaders["']?\s{0,3}[=:]\s{0,3}\{[^{}\n]{0,40}?["']?(?:X-)?[\w-]{0,20}(?:key|token)["']?\s{0,3}:|[?&][\w-]{2,30}[-_](?:key|token)=[\w$<{]|\bparams["']?\s{0,3}[=:]\s{0,3}\{\s{0,3}["']?(?:token|key|api_?key)\b)/dgi;

export const codeHasKeyButNoneFound: Rule = {
  id: 'code-has-key-but-none-found',
  find: (input) => {
    // Where an exchange shows what was sent, other rules compare it with the answer.
    if (showsAnswerFields(input)) return [];
    if (!NONE_CAME.test(codeText(input))) return [];
    return sightingsOf(input, matches(input, GIVEN).slice(0, 1));
  },
};
