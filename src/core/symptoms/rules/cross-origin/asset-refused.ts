/**
 * A font, a module or another part of a page is refused. Browsers fetch such parts without any login, or without that of
 * another host:
 *
 *     GET /fonts/body.woff2 401
 */
import { matches, sightingsOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const PART =
  '(?:[\\w./:-]{0,200}\\.(?:woff2?|ttf|otf|mjs)\\b|\\b(?:type=["\']?module["\']?|module scripts?|web ?fonts?|fonts|source ?maps?)\\b)';
const REFUSED = '\\b(?:401|unauthori[sz]ed)\\b';
const LINE = new RegExp(
  `(?<![\\w./:-])(${PART})[^\\n]{0,120}?${REFUSED}|${REFUSED}[^\\n]{0,120}?(?<![\\w./:-])(${PART})`,
  'dgi',
);

export const assetRefused: Rule = {
  id: 'asset-refused',
  find: (input) => sightingsOf(input, matches(input, LINE), 1, 2),
};
