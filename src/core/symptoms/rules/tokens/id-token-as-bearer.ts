/**
 * An ID token, which tells an application who signed in, was sent to an API (OpenID Connect Core section 2):
 *
 *     > Authorization: Bearer eyJ...   with "nonce" and "at_hash"
 */
import { jwtsIn } from '../../facts/jwt.ts';
import type { Rule } from '../../rule.ts';

export const idTokenAsBearer: Rule = {
  id: 'id-token-as-bearer',
  find: (input) =>
    jwtsIn(input)
      .filter(({ exchange, scheme, header, claims }) => {
        if (exchange === null || (scheme !== 'bearer' && scheme !== undefined)) return false;
        if (header.typ === 'at+jwt' || claims.token_use === 'access') return false;
        if ('at_hash' in claims || 'c_hash' in claims || claims.typ === 'ID' || claims.token_use === 'id') return true;
        const rights = ['scope', 'scp', 'roles', 'permissions', 'azp', 'typ'];
        return 'nonce' in claims && !rights.some((name) => name in claims);
      })
      .map(({ exchange, span }) => ({ exchange, span })),
};
