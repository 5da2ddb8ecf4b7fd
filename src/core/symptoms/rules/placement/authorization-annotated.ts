/**
 * An interface in Java or Kotlin hands a token on as the whole value of Authorization, and no word `Bearer` is near:
 *
 *     suspend fun me(@Header("Authorization") token: String): User
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const ANNOTATED =
  /[@[](?:Header|RequestHeader|HeaderParam)\((?:value\s?=\s?)?["']Authorization["'][^)\n]{0,40}\)\]?\s{1,4}((?:final )?(?:[sS]tring\s{1,3}\w{0,20}(?:[tT]oken|jwt|JWT)\w{0,20}|\w{0,20}(?:[tT]oken|jwt|JWT)\w{0,20}\s?:\s?String))/dg;

export const authorizationAnnotated: Rule = {
  id: 'authorization-annotated',
  yields: 'to-any',
  find: (input) => (/bearer/i.test(writtenText(input)) ? [] : places(input, ANNOTATED, 1).slice(0, 1)),
};
