/**
 * Somebody tells that the call works once Bearer stands before the token:
 *
 *     headers = {"Authorization": token}   gives 401
 *     in Postman I choose 'Bearer Token' and it works
 */
import { tells } from '../../kinds/tells.ts';
import type { Rule } from '../../rule.ts';
import { authorizationIsBareToken } from '../schemes/authorization-is-bare-token.ts';
import { jwtWithoutSchemeWord } from '../schemes/jwt-without-scheme-word.ts';

const GOOD = '(?:works?|worked|working|gives? 200|returns? 200|succeeds?|is ok|is fine|fixed|solved|helped)';
const PUT =
  '(?:writ(?:e|es|ing)|wrote|typ(?:e|es|ed|ing)|enter(?:s|ed|ing)?|add(?:s|ed|ing)?|prepend(?:s|ed|ing)?|put(?:s|ting)?|prefix(?:ed|ing)?)';
const alone = tells(
  'bearer-word-decides',
  [
    `\\b${PUT}\\b[^\\n]{0,30}?\\bBearer\\b(?! token)[^\\n]{0,60}?\\b${GOOD}\\b`,
    `\\b${GOOD}\\b[^\\n]{0,40}?\\b(?:when|if|after|once|by)\\b[^\\n]{0,20}?\\b${PUT}\\b[^\\n]{0,30}?\\bBearer\\b(?! token)`,
  ],
  /twice|double|remov|without adding/i,
);
/** These tell something only beside a token that stands alone. */
const beside = tells(alone.id, [
  `\\bAuthorization["'\`]?: ?["'\`]?Bearer\\b[^\\n]{0,80}?\\b${GOOD}\\b`,
  `\\b${GOOD}\\b[^\\n]{0,40}?\\bAuthorization["'\`]?: ?["'\`]?Bearer\\b`,
  `\\bBearer Token\\b[^\\n]{0,40}?\\b${GOOD}\\b|\\b${GOOD}\\b[^\\n]{0,40}?\\bBearer Token\\b`,
]);

export const bearerWordDecides: Rule = {
  ...alone,
  find: (input) => {
    const told = alone.find(input);
    if (told.length > 0) return told;
    const isBare = [authorizationIsBareToken, jwtWithoutSchemeWord].some(({ find }) => find(input).length > 0);
    return isBare ? beside.find(input) : [];
  },
};
