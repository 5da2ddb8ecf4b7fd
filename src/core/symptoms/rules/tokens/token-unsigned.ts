/**
 * A token without a signature (`alg` is `none`, RFC 7515 appendix A.5), which no API should take:
 *
 *     > Authorization: Bearer eyJhbGciOiJub25lIn0...
 */
import { jwtsIn } from '../../facts/jwt.ts';
import type { Rule } from '../../rule.ts';

export const tokenUnsigned: Rule = {
  id: 'token-unsigned',
  find: (input) =>
    jwtsIn(input)
      .filter(({ header }) => typeof header.alg === 'string' && header.alg.toLowerCase() === 'none')
      .map(({ exchange, span }) => ({ exchange, span })),
};
