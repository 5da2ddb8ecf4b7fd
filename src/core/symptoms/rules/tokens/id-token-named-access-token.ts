/**
 * What goes by the name of an access token holds claims of an ID token (OpenID Connect Core, section 2):
 *
 *     access_token = eyJ… with auth_time, and no scope
 */
import { jsonPart } from '../../facts/jwt.ts';
import { matches, sightingsOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const NAMED =
  /\b(?:access_?token|bearer_?token)\b["'\])]{0,3}[ \t]{0,4}(?:[:=]\s{0,12}|\r?\n[ \t]{0,8})["'`]?(eyJ[\w-]{8,4000}\.eyJ[\w-]{8,8000}(?:\.[\w-]{0,2000})?)/dgi;
/** Of these Cognito and others put `auth_time` into both, beside a scope. */
const OF_ID_TOKEN = ['auth_time', 'nonce', 'at_hash', 'c_hash'];
const OF_ACCESS_TOKEN = ['scope', 'scp', 'client_id', 'permissions', 'azp', 'roles'];

export const idTokenNamedAccessToken: Rule = {
  id: 'id-token-named-access-token',
  find: (input) =>
    sightingsOf(
      input,
      matches(input, NAMED).filter((match) => {
        const claims = jsonPart(match[1]?.split('.')[1]);
        const kind = claims?.token_use ?? claims?.typ;
        const isIdToken =
          claims !== undefined &&
          (/^id$/i.test(String(kind)) ||
            (OF_ID_TOKEN.some((name) => name in claims) && !OF_ACCESS_TOKEN.some((name) => name in claims)));
        return isIdToken;
      }),
      1,
    ),
};
