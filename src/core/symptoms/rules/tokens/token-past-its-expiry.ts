/**
 * The `exp` of the token lies before the time of the refusal, by the server's own clock where the paste shows it:
 *
 *     > Authorization: Bearer eyJ...
 *     < Date: Tue, 24 Nov 2026 08:54:24 GMT
 */
import { jwtsIn, moment } from '../../facts/jwt.ts';
import type { Rule } from '../../rule.ts';

export const tokenPastItsExpiry: Rule = {
  id: 'token-past-its-expiry',
  find: (input) =>
    jwtsIn(input)
      .filter(
        ({ claims, usedAt }) => usedAt !== undefined && usedAt >= (moment(claims, 'exp') ?? Number.POSITIVE_INFINITY),
      )
      .map(({ exchange, span }) => ({ exchange, span })),
};
