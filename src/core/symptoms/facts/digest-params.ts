/** Parameters of Digest credentials beside those that the challenge offers. */

import type { RuleInput, Sighting } from '../rule.ts';
import { isScheme } from './matter.ts';
import { inRequests } from './sent.ts';

/**
 * Digest credentials whose parameter has a value that no Digest challenge of the answer offers. Nothing is said where
 * the credentials or the challenges leave the parameter out.
 *
 * @param unsaid what a challenge without the parameter offers.
 */
export function sentUnlikeOffered(input: RuleInput, name: string, unsaid?: string): readonly Sighting[] {
  const pattern = new RegExp(`(?:^|[,\\s])${name}\\s{0,5}=\\s{0,5}"?([^",\\s]{1,60})`, 'i');
  return inRequests(input).flatMap(({ exchange, scheme, rest, span }) => {
    const value = scheme === 'digest' ? pattern.exec(rest)?.[1]?.toLowerCase() : undefined;
    const offered = (input.challenges[exchange ?? -1] ?? [])
      .filter((seen) => seen.from === 'www' && isScheme(seen, 'digest'))
      .map(({ challenge }) => challenge.params.get(name)?.toLowerCase() ?? unsaid);
    if (value === undefined || offered.length === 0 || offered.includes(undefined)) return [];
    const lists = offered.flatMap((list) => list?.split(/[\s,]+/) ?? []);
    return lists.includes(value) ? [] : [{ exchange, span }];
  });
}
