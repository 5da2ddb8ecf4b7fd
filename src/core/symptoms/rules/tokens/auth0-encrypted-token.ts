/**
 * Auth0's token for its own userinfo endpoint: five parts, encrypted (`alg` is `dir`), of an issuer that the header
 * names.
 *
 *     > Authorization: Bearer eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIiwiaXNzIjoi...
 *     { "alg": "dir", "enc": "A256GCM", "iss": "https://tenant.auth0.com/" }
 */
import { jsonPart, tokensIn } from '../../facts/jwt.ts';
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** The header, decoded. */
const HEADER =
  /["']?alg["']?\s{0,2}:\s{0,2}["']dir["'],\s{0,10}["']?enc["']?\s{0,2}:\s{0,2}["']A\d{3}\w{3,12}["'],\s{0,10}["']?iss["']?\s{0,2}:/dg;

export const auth0EncryptedToken: Rule = {
  id: 'auth0-encrypted-token',
  find: (input) => [
    ...tokensIn(input)
      .filter(({ token }) => {
        const parts = token.split('.');
        const header = jsonPart(parts[0]);
        return parts.length === 5 && header?.alg === 'dir' && typeof header.iss === 'string';
      })
      .map(({ exchange, span }) => ({ exchange, span })),
    ...places(input, HEADER),
  ],
};
