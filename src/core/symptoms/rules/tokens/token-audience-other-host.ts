/**
 * The audience of the token is an address on another site than the API that it was sent to:
 *
 *     > Host: api.example.com
 *     > Authorization: Bearer eyJ...   with "aud": "https://other.example"
 */
import { hostOf, isLocal, siteOf } from '../../../http/address.ts';
import { claimTexts, jwtsIn } from '../../facts/jwt.ts';
import type { Rule } from '../../rule.ts';

export const tokenAudienceOtherHost: Rule = {
  id: 'token-audience-other-host',
  find: (input) =>
    jwtsIn(input)
      .filter(({ exchange, claims }) => {
        const asked = exchange === null ? undefined : hostOf(input.exchanges[exchange]?.request?.url);
        if (asked === undefined || isLocal(asked) || /^[\d.[]/.test(asked) || !asked.includes('.')) return false;
        // `api://orders` is a name, not an address.
        const named = claimTexts(claims.aud).map((aud) => (/^https?:/i.test(aud) ? hostOf(aud) : undefined));
        return named.length > 0 && named.every((host) => host !== undefined && siteOf(host) !== siteOf(asked));
      })
      .map(({ exchange, span }) => ({ exchange, span })),
};
