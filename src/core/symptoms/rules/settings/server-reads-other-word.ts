/**
 * A setting or a line of the server's code that wants another scheme word than Bearer:
 *
 *     new AuthorizationHeaderTokenExtractor('JWT', 'Authorization')
 */
import { AUTHORIZATION } from '../../facts/authorization-written.ts';
import { groupOf, matches, sighting, spanOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const WORD = '["\'`]((?!Bearer|Basic|Digest|Authorization|HTTP)[A-Za-z][\\w-]{1,20}) ?["\'`]';
const WANTED = new RegExp(
  [
    `\\bAuthorizationHeaderTokenExtractor\\(\\s{0,20}${WORD}`,
    `\\bJWT_(?:AUTH_HEADER_PREFIX|HEADER_TYPE|AUTH_PREFIX)["'\\]]{0,2}[ \\t]{0,4}[:=][ \\t]{0,4}${WORD}`,
    `\\bAUTH_HEADER_TYPES["'\\]]{0,2}[ \\t]{0,4}[:=][ \\t]{0,4}[(\\[][ \\t]{0,4}${WORD}`,
    `\\bfromAuthHeaderWithScheme\\(${WORD}`,
    `\\b(?:headers?|parts?|headerParts|auth\\w{0,12}|scheme|token|bearer)(?:\\[0\\]|\\.split\\([^)\\n]{1,12}\\)\\[0\\])(?:\\.toLowerCase\\(\\))?[ \\t]{0,2}[!=]==?[ \\t]{0,2}${WORD}`,
    `\\b(?:auth\\w{0,20}|header)\\.(?:startsWith|startswith|start_with\\?)\\(${WORD}`,
    // LexikJWTAuthenticationBundle in YAML.
    'authorization_header:[ \\t]*\\n(?:[ \\t]+\\w[^\\n]{0,60}\\n){0,3}?[ \\t]+prefix:[ \\t]{1,4}["\']?((?!Bearer)[A-Za-z][\\w-]{1,20})',
  ].join('|'),
  'dg',
);
const SENT = new RegExp(AUTHORIZATION + /[A-Za-z]{2,20}[ \t]+[^\s"']/.source, 'gi');

export const serverReadsOtherWord: Rule = {
  id: 'server-reads-other-word',
  find: (input) => {
    // What is sent shows that the client knows, or another rule tells that it does not.
    if (matches(input, SENT).length > 0) return [];
    return matches(input, WANTED)
      .flatMap((match) => {
        const group = groupOf(match);
        const span = spanOf(match, group);
        return span ? [sighting(input, span)] : [];
      })
      .slice(0, 2);
  },
};
