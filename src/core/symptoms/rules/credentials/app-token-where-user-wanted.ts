/**
 * A token of the program itself, got with `client_credentials`, is used where a user's own data is asked for:
 *
 *     grant_type=client_credentials
 *     GET /api/v1/accounts/verify_credentials   403
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const GRANT = /\bclient_credentials\b|\bClientCredentials\b|\bapp(?:lication)?-only (?:auth|token)/;
/** Another way to a token is tried too. */
const OTHER =
  /\bauthorization_code\b|\bgrant_type["']?\s{0,3}[=:]\s{0,3}["']?password\b|\brefresh_token\b|invalid_client|unauthorized_client/;
/** What belongs to the user who signed in. */
const USER =
  /\/accounts\/verify_credentials\b|\/(?:users?|api|v\d(?:\.\d)?|2)\/@?me\b(?!\w)|\/userinfo\b|\/current[-_]?user\b|\bverify_credentials\b/dgi;
const REFUSED = /\b40[013]\b|unauthori[sz]ed|forbidden|invalid|denied|not (?:allowed|permitted|valid)/i;

export const appTokenWhereUserWanted: Rule = {
  id: 'app-token-where-user-wanted',
  find: (input) => {
    const text = writtenText(input);
    if (text.length > 6_000 || !GRANT.test(text) || OTHER.test(text) || !REFUSED.test(text)) return [];
    return places(input, USER).slice(0, 1);
  },
};
