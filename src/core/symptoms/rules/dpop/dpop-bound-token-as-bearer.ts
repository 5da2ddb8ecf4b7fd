/**
 * A token that is bound to a key (`cnf` with `jkt`, RFC 9449 section 6.1) and sent as a plain Bearer token:
 *
 *     > Authorization: Bearer eyJ...
 */
import { jwtsIn } from '../../facts/jwt.ts';
import type { Rule } from '../../rule.ts';

export const dpopBoundTokenAsBearer: Rule = {
  id: 'dpop-bound-token-as-bearer',
  find: (input) =>
    jwtsIn(input)
      .filter(({ scheme, claims }) => {
        const { cnf } = claims;
        return scheme === 'bearer' && typeof cnf === 'object' && cnf !== null && 'jkt' in cnf;
      })
      .map(({ exchange, span }) => ({ exchange, span })),
};
