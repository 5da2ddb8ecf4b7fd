/**
 * A request for a token, or its settings, name the audience, and the token is refused:
 *
 *     curl --data-urlencode 'audience=https://api.example.com' https://id.example.com/oauth/token
 *     {"error":"invalid bearer token"}
 */
import { LONGEST_MESSAGE, places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const ASKED = new RegExp(
  [
    '["\'`&? ]audience=(?:https?|api)(?::|%3A)[^\\s"\'`&]{2,100}',
    '\\b[A-Z][A-Z\\d_]{0,40}_AUDIENCE["\']?[ \\t]{0,3}[=:][ \\t]{0,3}["\']?(?:(?:https?|api):\\/\\/)?[\\w-]{1,40}(?:[.:/][\\w-]{1,40}){1,6}',
    '\\b(?:vapid_)?claims?\\b["\']?[ \\t]{0,3}[=:][^\\n]{0,80}?["\']aud["\'][ \\t]{0,2}:[ \\t]{0,2}["\']https?:[^\\s"\']{2,80}',
    '\\b(?:With|with_|set_?|Set)Audience\\(["\'`][^"\'`\\n]{2,100}',
  ].join('|'),
  'dg',
);
const REFUSED =
  /\b401\b|unauthori[sz]ed|unauthenticated|\b(?:invalid|wrong|bad)[ _](?:bearer |access |id )?token\b|token[^\n]{0,20}\b(?:invalid|rejected|refused|denied)|access denied|\b403\b/i;
/** The words name what is wrong. */
const OTHER = /\b(?:token|jwt)\b[^\n]{0,20}\bexpired\b|insufficient[ _]scope/i;

export const audienceAskedForToken: Rule = {
  id: 'audience-asked-for-token',
  find: (input) =>
    REFUSED.test(writtenText(input).slice(0, LONGEST_MESSAGE)) &&
    !OTHER.test(writtenText(input).slice(0, LONGEST_MESSAGE))
      ? places(input, ASKED).slice(0, 1)
      : [],
};
