/**
 * The answer or the log names the issuer that it trusts, and the token comes from another:
 *
 *     {"message":"jwt issuer invalid. expected: https://login.example.com/"}
 */
import { jwtsIn } from '../../facts/jwt.ts';
import { matches } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const EXPECTED =
  /(?:issuer (?:is )?invalid[.,]? expected|invalid token issuer\. expected|expected issuer(?: is| to be)?)[: ]{1,3}["'`\\]{0,2}(https?:[^\s"'`\\,<>]{3,200})/gi;

export const tokenIssuerNotExpected: Rule = {
  id: 'token-issuer-not-expected',
  find: (input) => {
    const wanted = matches(input, EXPECTED).map((match) => bare(match[1] ?? ''));
    if (wanted.length === 0) return [];
    return jwtsIn(input)
      .filter(({ claims }) => typeof claims.iss === 'string' && !wanted.includes(bare(claims.iss)))
      .map(({ exchange, span }) => ({ exchange, span }));
  },
};

function bare(issuer: string): string {
  return issuer.replace(/[.;)]$/, '').replace(/\/$/, '');
}
