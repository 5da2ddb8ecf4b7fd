/**
 * Compose warns of a variable that nobody named: it is a piece of a key, which a dollar sign begins or parts.
 *
 *     WARN[0000] The "aact_YTU5Fake2M2" variable is not set. Defaulting to a blank string.
 */
import { matches, sightingsOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const WARNING = /\bThe \\?["“]?([A-Za-z]\w{0,12}_\w{8,80})\\?["”]? variable is not set/dg;

export const composeVariableFromValue: Rule = {
  id: 'compose-variable-from-value',
  find: (input) =>
    sightingsOf(
      input,
      matches(input, WARNING).filter(
        // People write variables in one case; a key mixes letters of both with digits.
        ([, name = '']) => (name.match(/[A-Za-z]\d|\d[A-Za-z]|[a-z][A-Z]/g)?.length ?? 0) > 2,
      ),
      1,
    ),
};
