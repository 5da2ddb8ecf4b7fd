/**
 * The registry that refuses is another one than those that the token lines name:
 *
 *     //npm.example.com/team/:_authToken=npm_fake
 *     npm ERR! 401 Unauthorized - GET https://npm.example.com/other/lib
 */

import { matches, sighting, spanOf } from '../../facts/settings-text.ts';
import type { Rule } from '../../rule.ts';

const TOKEN = /^[ \t]*\/\/([^\s:=]{1,200}(?::\d{1,5}[^\s:=]{0,200})?):_(?:authToken|auth|password)[ \t]*=/gm;
const REFUSED =
  /\b(?:E?401|Unauthorized|ERR_PNPM_FETCH_401|ENEEDAUTH)\b[^\n]{0,80}?\bhttps?:\/\/([^\s"'<>:]{1,300}(?::\d{1,5}[^\s"'<>:]{0,300})?)/dgi;

export const npmrcNoTokenForAsked: Rule = {
  id: 'npmrc-no-token-for-asked',
  find: (input) => {
    const tokens = matches(input, TOKEN).map((match) => withSlash(match[1] ?? ''));
    if (tokens.length === 0) return [];
    return matches(input, REFUSED).flatMap((match) => {
      const asked = withSlash(match[1] ?? '');
      const span = spanOf(match, 1);
      // npm walks up the path of the registry until a line fits.
      return span && !tokens.some((token) => asked.startsWith(token)) ? [sighting(input, span)] : [];
    });
  },
};

const withSlash = (address: string) => (address.endsWith('/') ? address : `${address}/`).toLowerCase();
