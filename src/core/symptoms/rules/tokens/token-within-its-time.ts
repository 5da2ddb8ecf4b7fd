/**
 * The token counted when it was used, by the time that the paste shows: `nbf` had come, and `exp` had not.
 *
 *     > Authorization: Bearer eyJ...
 *     < Date: Tue, 24 Nov 2026 08:54:24 GMT
 */
import { jwtsIn, moment } from '../../facts/jwt.ts';
import type { Rule } from '../../rule.ts';

export const tokenWithinItsTime: Rule = {
  id: 'token-within-its-time',
  find: (input) =>
    jwtsIn(input)
      .filter(({ claims, usedAt }) => {
        const until = moment(claims, 'exp');
        if (usedAt === undefined || until === undefined) return false;
        return (moment(claims, 'nbf') ?? usedAt) <= usedAt && usedAt < until;
      })
      .map(({ exchange, span }) => ({ exchange, span })),
};
