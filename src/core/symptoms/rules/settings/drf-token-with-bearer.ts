/**
 * Django REST framework checks tokens of its own, whose word is Token, and the caller writes Bearer:
 *
 *     'rest_framework.authentication.TokenAuthentication'
 *     headers = {'Authorization': 'Bearer ' + key}
 */
import { AUTHORIZATION } from '../../facts/authorization-written.ts';
import { beginningOf, matches, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const CHECKS = /\b(?:TokenAuthentication|rest_framework\.authtoken|ObtainAuthToken|obtain_auth_token)\b/g;
const WORD_SET = /\bkeyword\s{0,3}=|JWTAuthentication|simplejwt|knox|OAuth2Authentication/i;
const SENT = new RegExp(AUTHORIZATION + /(Bearer)\b/.source, 'dgi');

export const drfTokenWithBearer: Rule = {
  id: 'drf-token-with-bearer',
  find: (input) =>
    matches(input, CHECKS).length > 0 && !WORD_SET.test(beginningOf(input, 100_000))
      ? places(input, SENT, 1).slice(0, 1)
      : [],
};
