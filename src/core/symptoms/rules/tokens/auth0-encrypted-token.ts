/**
 * Auth0's token for its own userinfo endpoint: five parts, encrypted (`alg` is `dir`), of an issuer that the header
 * names.
 *
 *     > Authorization: Bearer eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIiwiaXNzIjoi...
 */
import { jsonPart, tokensIn } from '../../facts/jwt.ts';
import type { Rule } from '../../rule.ts';

export const auth0EncryptedToken: Rule = {
  id: 'auth0-encrypted-token',
  find: (input) =>
    tokensIn(input)
      .filter(({ token }) => {
        const parts = token.split('.');
        const header = jsonPart(parts[0]);
        return parts.length === 5 && header?.alg === 'dir' && typeof header.iss === 'string';
      })
      .map(({ exchange, span }) => ({ exchange, span })),
};
