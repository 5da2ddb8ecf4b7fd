/**
 * The token comes from a test system by its issuer's name, and the host that refuses it has no such name:
 *
 *     > Host: api.example.com
 *     > Authorization: Bearer eyJ...   with "iss": "https://login.staging.example.com"
 */
import { hostOf, isLocal } from '../../../http/address.ts';
import { jwtsIn } from '../../facts/jwt.ts';
import type { Rule } from '../../rule.ts';

const TEST =
  /(?:^|[.-])(?:dev|develop|development|test|testing|stage|staging|stg|uat|qa|sandbox|preprod|preview)\d{0,2}(?:[.-]|$)/;

export const tokenOfTestSystem: Rule = {
  id: 'token-of-test-system',
  find: (input) =>
    jwtsIn(input)
      .filter(({ exchange, claims }) => {
        const asked = exchange === null ? undefined : hostOf(input.exchanges[exchange]?.request?.url);
        const issuer = hostOf(typeof claims.iss === 'string' ? claims.iss : undefined);
        if (asked === undefined || issuer === undefined || isLocal(asked) || !asked.includes('.')) return false;
        return TEST.test(issuer) !== TEST.test(asked);
      })
      .map(({ exchange, span }) => ({ exchange, span })),
};
