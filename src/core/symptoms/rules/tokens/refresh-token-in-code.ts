/**
 * A program sends the refresh token, which only the token endpoint takes, where an access token belongs:
 *
 *     headers: { Authorization: `Bearer ${session.refreshToken}` }
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import { tellsOfTrouble } from '../../facts/trouble.ts';
import type { Rule } from '../../rule.ts';

const SENT =
  /\b(?:bearer|authorization)\b[^\n]{0,60}?[-<.$[{(+"'\s_](refresh_?token)\b|\b(?:pass|send|us|paste?|put|store)(?:d|t|e|es|ed|ing|s)? (?:the |my |an? )?(refresh[_ -]?token) (?:to|with|for|as|in|into|instead of) (?:the |my |an? )?(?:api|bearer|backend|authorization(?! server)|access|request|header|server)\b/dgi;
/** Some take it on the way to a new access token. */
const RENEWS = /\/(?:token\/)?refresh\b|grant_type|refresh(?:_token)? (?:endpoint|route)|refresh=True/i;

export const refreshTokenInCode: Rule = {
  id: 'refresh-token-in-code',
  find: (input) =>
    tellsOfTrouble(input.text) && !RENEWS.test(writtenText(input))
      ? [1, 2].flatMap((group) => places(input, SENT, group)).slice(0, 1)
      : [],
};
