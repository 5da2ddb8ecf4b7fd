/**
 * The answer or the log names the audience that it wants, and the token has another:
 *
 *     > Authorization: Bearer eyJ...
 *     {"message":"jwt audience invalid. expected: https://api.example.com"}
 */
import { claimTexts, jwtsIn } from '../../facts/jwt.ts';
import { matches } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const EXPECTED =
  /(?:audience (?:is )?invalid[.,]? expected(?: audience)?|expected audience(?: is| to be)?|must have (?:the )?audience|target audiences)[: ]{1,3}[["'`\\]{0,3}([^\s"'`\\,\]<>]{3,200})/gi;

export const tokenAudienceNotExpected: Rule = {
  id: 'token-audience-not-expected',
  find: (input) => {
    const wanted = matches(input, EXPECTED).map((match) => match[1]?.replace(/[.;)]$/, ''));
    if (wanted.length === 0) return [];
    return jwtsIn(input)
      .filter(({ claims }) => claims.aud !== undefined && !claimTexts(claims.aud).some((aud) => wanted.includes(aud)))
      .map(({ exchange, span }) => ({ exchange, span }));
  },
};
