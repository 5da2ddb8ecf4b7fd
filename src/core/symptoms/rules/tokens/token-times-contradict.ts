/**
 * The times of the token contradict each other: it ends before it begins, or counts milliseconds where RFC 7519
 * section 2 wants seconds.
 *
 *     eyJ... with "iat": 1800000000, "exp": 1700000000
 */
import { jwtsIn, moment } from '../../facts/jwt.ts';
import type { Rule } from '../../rule.ts';

export const tokenTimesContradict: Rule = {
  id: 'token-times-contradict',
  find: (input) =>
    jwtsIn(input)
      .filter(({ claims }) => {
        const [exp, nbf, iat] = [moment(claims, 'exp'), moment(claims, 'nbf'), moment(claims, 'iat')];
        const begins = Math.max(nbf ?? 0, iat ?? 0);
        return (exp !== undefined && exp <= begins) || [exp, nbf, iat].some((time) => (time ?? 0) > 1e14);
      })
      .map(({ exchange, span }) => ({ exchange, span })),
};
