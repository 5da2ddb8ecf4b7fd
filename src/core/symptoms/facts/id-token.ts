/** Programs and words that put the ID token where an access token belongs. */
import type { RuleInput, Sighting } from '../rule.ts';
import { perInput } from './per-input.ts';
import { beginningOf, LONGEST_WRITTEN, places } from './text-matches.ts';

const NAME = '(?:id_?token|idToken\\.(?:raw|jwtToken|rawData)|getIdToken(?:Silently|Claims)?|claims\\.__raw)';
const PATTERN = new RegExp(
  [
    `\\b(?:bearer|authorization)\\b[^\\n]{0,60}?[-<.$\\[{(+"'\\s_](${NAME})\\b`,
    `\\b(?:set_?item|set_?token|setAuthToken|set_?cookie|access_?token|auth_?token|token)\\b["'\`]?\\s?[(:=,]{1,2}\\s?(?:["'\`][\\w-]{1,30}["'\`],\\s?)?(?:await )?[\\w.$]{0,40}?[.$\\[](${NAME})\\b`,
    '(?<=\\.)(__raw)\\b',
    '(?<!\\b(?:not|never) )\\b(?:pass|send|sent|us|put|submit)(?:t?e[ds]?|t?ing|s)? (?:the |my |an? )?(id[_ -]?token)\\b[^\\n.]{0,80}?\\b(?:instead of|rather than|in place of)\\b',
    '\\b(?:pass|send|us)(?:e|es|ing|s)? (?:the |my |an? |\\w{1,20}\\.)?(id[_ -]?token) (?:to|with|for|as|in) (?:the |my |an? )?(?:api|bearer|backend|authorization|access|request|header|server)\\b',
  ].join('|'),
  'dgi',
);
/** An API may want it: Firebase, Cognito and Kubernetes do. */
const WANTED = /firebase|cognito|kubelogin|iap\.googleapis|verifyIdToken/i;

/** The first such place, in a list. */
export const idTokensInCode = perInput((input: RuleInput): readonly Sighting[] =>
  WANTED.test(beginningOf(input, LONGEST_WRITTEN))
    ? []
    : [...[1, 2, 3, 4, 5].flatMap((group) => places(input, PATTERN, group)), ...claimsShown(input)].slice(0, 1),
);

/** Claims that only an ID token has (OpenID Connect Core section 2), shown beside its audience. */
function claimsShown(input: RuleInput): readonly Sighting[] {
  return /["']aud["']\s?:/.test(beginningOf(input, LONGEST_WRITTEN))
    ? places(input, /["'](at_hash|c_hash|nonce)["']\s?:\s?["']/dg, 1)
    : [];
}
