/**
 * Somebody tried a key in two places, and notes that the one is refused and the other is taken:
 *
 *     | X-Shop-Token: fake                  | 401 |
 *     | Authorization: Shop Token="fake"    | 200 |
 */
import { sighting } from '../../facts/text-matches.ts';
import { waysCompared } from '../../facts/ways-compared.ts';
import type { Rule } from '../../rule.ts';

export const otherFieldAccepted: Rule = {
  id: 'other-field-accepted',
  find: (input) => {
    const ways = waysCompared(input);
    const bad = ways.find((one) => !one.isGood && ways.some((other) => other.isGood && other.place !== one.place));
    return bad ? [sighting(input, bad.span)] : [];
  },
};
