/**
 * The manifest of a web app is refused. Browsers ask for it without any login, unless the link says otherwise:
 *
 *     GET /manifest.json 401
 */
import { matches, sightingsOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const NAME = '[\\w./:-]{0,200}(?:manifest\\.json|\\.webmanifest)\\b';
const REFUSED = '(?:401|403|unauthori[sz]ed|forbidden)\\b';
const LINE = new RegExp(
  `(?<![\\w./:-])(${NAME})[^\\n]{0,120}?\\b${REFUSED}|\\b${REFUSED}[^\\n]{0,120}?(?<![\\w./:-])(${NAME})`,
  'dgi',
);

export const manifestRefused: Rule = {
  id: 'manifest-refused',
  find: (input) => sightingsOf(input, matches(input, LINE), 1, 2),
};
