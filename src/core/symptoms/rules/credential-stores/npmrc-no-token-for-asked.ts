/**
 * The registry that refuses is another one than those that the token lines name:
 *
 *     //npm.example.com/team/:_authToken=npm_fake
 *     npm ERR! 401 Unauthorized - GET https://npm.example.com/other/lib
 */
import { beginningOf, LONGEST_CODE, matches, sightingsOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const TOKEN =
  /^(?:[ \t]*|[^\n]{0,20}\.npmrc:?[ \t]*)\/\/([^\s:=]{1,200}(?::\d{1,5}[^\s:=]{0,200})?):_(?:authToken|auth|password)[ \t]*=/gm;
const REFUSED =
  /\b(?:E?401|Unauthorized|ERR_PNPM_FETCH_401|ENEEDAUTH)\b[^\n]{0,80}?\bhttps?:\/\/([^\s"'<>:]{1,300}(?::\d{1,5}[^\s"'<>:]{0,300})?)/dgi;

/** What a command names. */
const NAMED = /\bnpm (?:install|i|ci|publish|view)\b[^\n]{0,120}?--registry[ =]https?:\/\/([^\s"'<>]{1,300})/dgi;

export const npmrcNoTokenForAsked: Rule = {
  id: 'npmrc-no-token-for-asked',
  find: (input) => {
    const tokens = matches(input, TOKEN).map((match) => withSlash(match[1] ?? ''));
    if (tokens.length === 0) return [];
    const asked = [
      ...matches(input, REFUSED),
      ...(/\bE?401\b|\bENEEDAUTH\b/.test(beginningOf(input, LONGEST_CODE)) ? matches(input, NAMED) : []),
    ];
    const found = asked.filter((match) => {
      const asked = withSlash(match[1] ?? '');
      // npm walks up the path of the registry until a line fits.
      return !tokens.some((token) => asked.startsWith(token));
    });
    return sightingsOf(input, found, 1);
  },
};

const withSlash = (address: string) => (address.endsWith('/') ? address : `${address}/`).toLowerCase();
