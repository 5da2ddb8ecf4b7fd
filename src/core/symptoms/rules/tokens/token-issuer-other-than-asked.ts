/**
 * The challenge names the place to get a token from, and the token comes from another host:
 *
 *     > Authorization: Bearer eyJ...   with "iss": "https://login.other.example"
 *     < WWW-Authenticate: Bearer authorization_uri="https://login.example.com/authorize"
 */
import { hostOf } from '../../../http/address.ts';
import { jwtsIn } from '../../facts/jwt.ts';
import { matterOf } from '../../facts/matter.ts';
import type { Rule } from '../../rule.ts';

const MICROSOFT = /^(?:sts\.windows\.net|login\.windows\.net|login\.microsoftonline\.com)$/;

export const tokenIssuerOtherThanAsked: Rule = {
  id: 'token-issuer-other-than-asked',
  find: (input) =>
    jwtsIn(input)
      .filter(({ exchange, claims }) => {
        const issuer = hostOf(typeof claims.iss === 'string' ? claims.iss : undefined);
        const asked = matterOf(input)
          .filter((matter) => matter.exchange === exchange)
          .flatMap(({ challenges }) => challenges)
          .flatMap(({ challenge: { params } }) => [
            params.get('authorization_uri'),
            params.get('issuer'),
            params.get('as_uri'),
          ])
          .flatMap((url) => hostOf(url) ?? []);
        if (issuer === undefined || asked.length === 0 || asked.includes(issuer)) return false;
        return !(MICROSOFT.test(issuer) && asked.some((host) => MICROSOFT.test(host)));
      })
      .map(({ exchange, span }) => ({ exchange, span })),
};
