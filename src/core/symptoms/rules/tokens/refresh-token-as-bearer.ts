/**
 * A refresh token, which only the token endpoint takes, was sent to an API:
 *
 *     > Authorization: Bearer eyJ...   with "typ": "Refresh"
 */
import { jwtsIn } from '../../facts/jwt.ts';
import type { Rule } from '../../rule.ts';

export const refreshTokenAsBearer: Rule = {
  id: 'refresh-token-as-bearer',
  find: (input) =>
    jwtsIn(input)
      .filter(
        ({ exchange, claims }) =>
          exchange !== null && (/^(?:Refresh|Offline)$/.test(String(claims.typ)) || claims.token_use === 'refresh'),
      )
      .map(({ exchange, span }) => ({ exchange, span })),
};
