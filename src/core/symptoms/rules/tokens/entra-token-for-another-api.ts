/**
 * A token for Microsoft Graph was sent to another host, or a token for another API to Graph:
 *
 *     > Host: api.example.com
 *     > Authorization: Bearer eyJ...   with "aud": "https://graph.microsoft.com"
 */
import { hostOf } from '../../../http/address.ts';
import { claimTexts, jwtsIn } from '../../facts/jwt.ts';
import type { Rule } from '../../rule.ts';

const ISSUER = /^https:\/\/(?:sts\.windows\.net|login\.microsoftonline\.(?:com|us))\//;
const GRAPH = /^(?:https:\/\/graph\.microsoft\.(?:com|us)\/?|00000003-0000-0000-c000-000000000000)$/;

export const entraTokenForAnotherApi: Rule = {
  id: 'entra-token-for-another-api',
  find: (input) =>
    jwtsIn(input)
      .filter(({ exchange, claims }) => {
        const asked = exchange === null ? undefined : hostOf(input.exchanges[exchange]?.request?.url);
        const audiences = claimTexts(claims.aud);
        if (asked === undefined || audiences.length === 0 || !ISSUER.test(String(claims.iss))) return false;
        return /^graph\.microsoft\.(?:com|us)$/.test(asked) !== audiences.some((aud) => GRAPH.test(aud));
      })
      .map(({ exchange, span }) => ({ exchange, span })),
};
