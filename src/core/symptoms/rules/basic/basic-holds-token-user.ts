/**
 * Basic credentials whose user name only says that a token follows. Tools store such logins (in netrc, in git), and a
 * library may send them in place of the token that it was given:
 *
 *     'Authorization': 'Basic X190b2tlbl9fOmZha2U='
 */
import { decodeBase64 } from '../../../encoding/base64.ts';
import { AUTHORIZATION } from '../../facts/authorization-written.ts';
import { beginningOf, LONGEST_CODE, matches, sightingsOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const SENT = new RegExp(AUTHORIZATION + /Basic[ \t]+([A-Za-z0-9+/]{12,400}={0,2})/.source, 'dgi');
const USER = /^(?:__token__|x-access-token|oauth2?|oauth2accesstoken|x-token-auth|gitlab-ci-token|token|api):/i;
/** Here such a login is what the server asks for. */
const WANTED = /\bgit (?:clone|push|pull|fetch|ls-remote)\b|\btwine\b|\bpypi\b|\bdocker\b|\/v2\//i;

export const basicHoldsTokenUser: Rule = {
  id: 'basic-holds-token-user',
  find: (input) =>
    WANTED.test(beginningOf(input, LONGEST_CODE))
      ? []
      : sightingsOf(
          input,
          matches(input, SENT).filter((match) => USER.test(decodeBase64(match[1] ?? '') ?? '')),
          1,
        ),
};
