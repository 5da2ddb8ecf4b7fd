/**
 * Somebody tried a token behind two words, or without one, and notes that the one is refused and the other is taken:
 *
 *     Authorization: Bearer fake    401
 *     Authorization: fake           200
 */
import { sighting } from '../../facts/text-matches.ts';
import { waysCompared } from '../../facts/ways-compared.ts';
import type { Rule } from '../../rule.ts';

/** Basic beside a token is more than a word: another rule looks at that. */
const isOther = (one: string, other: string) => one !== other && one !== 'basic' && other !== 'basic';

export const otherWordAccepted: Rule = {
  id: 'other-word-accepted',
  find: (input) => {
    const ways = waysCompared(input).filter(({ place }) => place === 'authorization');
    const bad = ways.find(
      (one) => !one.isGood && one.word !== '' && ways.some((other) => other.isGood && isOther(one.word, other.word)),
    );
    return bad ? [sighting(input, bad.span)] : [];
  },
};
