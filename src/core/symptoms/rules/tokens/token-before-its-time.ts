/**
 * The token begins to count (`nbf`), or was made (`iat`), after the time at which the server refused it: the clocks
 * differ.
 *
 *     > Authorization: Bearer eyJ...
 *     < Date: Tue, 24 Nov 2026 08:54:24 GMT
 */
import { jwtsIn, moment } from '../../facts/jwt.ts';
import type { Rule } from '../../rule.ts';

export const tokenBeforeItsTime: Rule = {
  id: 'token-before-its-time',
  find: (input) =>
    jwtsIn(input)
      .filter(({ claims, usedAt }) => {
        const begins = Math.max(moment(claims, 'nbf') ?? 0, moment(claims, 'iat') ?? 0);
        // A Date counts whole seconds, and the answer is written after the check.
        return usedAt !== undefined && begins > usedAt + 1000;
      })
      .map(({ exchange, span }) => ({ exchange, span })),
};
