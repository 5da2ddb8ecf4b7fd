/**
 * The refusal repeats the key that it got, and there is nothing between the quotes. (An empty user name is that of a call
 * without any login.)
 *
 *     Incorrect API key provided: ''. You can find your API key at …
 */
import { beginningOf, LONGEST_CODE, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const EMPTY = '(?:\'\'|""|``|“”|‘’|\\\\"\\\\"|<empty>|\\(empty\\))';
const NAME = '(?:api[ -]?key|access[ -]?key(?: id)?|key|token|credentials?|client[ _]id|consumer key)';
const SHOWN = new RegExp(
  [
    `\\b(?:incorrect|invalid|wrong|unknown|bad|unrecogni[sz]ed) ${NAME}(?: provided| given| supplied)?[:=]? ?(${EMPTY})(?![\\w'"]| (?:is not valid JSON|in JSON|at (?:line|position)))`,
    `\\b(?:api[ -]?key|access[ -]?key(?: id)?|token|client[ _]id)(?: provided| given| supplied)?[:=]? ?(${EMPTY}) (?!is not valid JSON)(?:is|was|not|does|could|can|has)\\b`,
    `\\b(?:for|of|by) (?:the )?(?:client|key|token)[: ] ?(${EMPTY})(?=@|[\\s.,;:)\\]]|$)`,
    // No quotes: a full stop stands where the key belongs.
    '\\b(?:incorrect|invalid) api key provided: ?(\\.)(?= |$)',
  ].join('|'),
  'dgi',
);
/** What tells it from a list of settings. */
const REFUSED =
  /\b40[13]\b|incorrect|invalid|unauthori[sz]ed|denied|refused|fail(?:ed|ure|s)\b|not (?:found|valid|exist)|wrong|unknown/i;

export const refusedKeyShownEmpty: Rule = {
  id: 'refused-key-shown-empty',
  find: (input) =>
    REFUSED.test(beginningOf(input, LONGEST_CODE))
      ? [1, 2, 3, 4].flatMap((group) => places(input, SHOWN, group)).slice(0, 1)
      : [],
};
