/**
 * Django misses the login, and the address has no slash at its end: it redirects to the one that has, and the client leaves
 * the login behind:
 *
 *     GET https://example.com/api/servers/392
 *     {"detail":"Authentication credentials were not provided."}
 */
import { beginningOf, LONGEST_MESSAGE, matches, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const MISSED = /\bAuthentication credentials were not provided\b/g;
const BARE =
  /\bhttps?:\/\/[\w.:[\]-]{1,100}\/(?:[\w.~%{}$:-]{1,80}\/){0,12}[\w~%{}$:-]{1,80}(?=[\s"'`,;)\]>]|\?|$)/dgim;
const SLASHED = /\bhttps?:\/\/[\w.:[\]-]{1,100}\/(?:[\w.~%{}$:-]{1,80}\/){1,12}(?=[\s"'`,;)\]>]|\?|$)/gim;

/** curl follows no redirect unless told to; Bearer in the place of Token explains the answer by itself. */
const ELSEWHERE =
  /\bcurl\b(?![^\n]{0,400} (?:-[a-zA-Z]{0,6}L|--location))|\bauthorization["'\]]{0,2}\s{0,4}[:=,]\s{0,4}f?["'`]?bearer\b/i;

export const djangoAddressWithoutSlash: Rule = {
  id: 'django-address-without-slash',
  find: (input) => {
    if (ELSEWHERE.test(beginningOf(input, LONGEST_MESSAGE))) return [];
    return matches(input, MISSED).length > 0 && matches(input, SLASHED).length === 0
      ? places(input, BARE).slice(0, 1)
      : [];
  },
};
