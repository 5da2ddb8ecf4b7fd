/**
 * A token is signed by one family of algorithms and checked by another, so the key cannot fit either:
 *
 *     {"alg":"RS256","kid":"fake"}
 *     jwt.decode(token, SECRET, algorithms=["HS256"])
 */
import { matches, sightingsOf, writtenText } from '../../facts/text-matches.ts';
import { tellsOfTrouble } from '../../facts/trouble.ts';
import type { Rule } from '../../rule.ts';

const NAME = '((?:HS|RS|ES|PS)(?:256|384|512))';
/** The header of the token, or the option of a call that signs. */
const SIGNED = new RegExp(
  `["'\`]alg["'\`]\\s{0,3}[:=]\\s{0,3}["'\`]${NAME}\\b|\\bjwt\\.(?:sign|encode)\\([^\\n]{0,160}?\\balgorithm\\s{0,2}[:=]\\s{0,3}["'\`]${NAME}\\b|\\b(?:token|jwt)(?:'s)? (?:alg\\w{0,6} is|is signed (?:with|by)|uses|header says) \\W?${NAME}\\b`,
  'dgi',
);
const CHECKED = new RegExp(
  `\\b(?:algorithms|allowedAlgorithms|jwt_algorithm|JWT_ALGORITHM|JWT_DECODE_ALGORITHMS|jwsAlgorithms|jws-algorithms?)["'\`\\]]?\\s{0,3}(?:=>|[:=])\\s{0,3}[[("'\`\\s]{0,4}${NAME}\\b`,
  'dg',
);

export const algorithmsDiffer: Rule = {
  id: 'algorithms-differ',
  find: (input) => {
    const text = writtenText(input);
    if (!tellsOfTrouble(text) && !/Invalid\w{0,20}Error|invalid (?:token|signature|algorithm)/i.test(text)) return [];
    const signed = matches(input, SIGNED).flatMap((match) => family(match[1] ?? match[2] ?? match[3]));
    const checked = matches(input, CHECKED);
    if (signed.length === 0 || checked.some((match) => signed.includes(family(match[1])[0] ?? ''))) return [];
    return sightingsOf(input, checked.slice(0, 1), 1);
  },
};

function family(name: string | undefined): string[] {
  return name ? [name.slice(0, 2).toUpperCase()] : [];
}
