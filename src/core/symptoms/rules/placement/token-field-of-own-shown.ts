/**
 * Fields of a request are shown, and the token stands in one of its own name, where most servers want `Authorization`:
 *
 *     Accept: application/json
 *     token: fake
 */
import { codeText, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const FIELD =
  /^[ \t]*(?:token|auth|auth-?token|access-?token|api-?token|jwt|authentication)[ \t]?:[ \t]?[\w.+/=~-]{16,}[ \t\r]*$/dgim;
const OTHERS = /^[ \t]*(?:accept|content-type|user-agent|host|origin|cache-control|x-requested-with)[ \t]?:/im;

export const tokenFieldOfOwnShown: Rule = {
  id: 'token-field-of-own-shown',
  yields: 'to-any',
  find: (input) =>
    OTHERS.test(codeText(input)) && !/^[ \t]*authorization[ \t]?:/im.test(codeText(input))
      ? places(input, FIELD).slice(0, 1)
      : [],
};
