/**
 * Somebody compares releases of node-fetch, and the newer one takes Authorization away at a redirect to another host:
 *
 *     works with node-fetch 2.6.6, with 2.6.7 I get 401
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const COMPARED =
  /\b(?:2\.6\.[0-6]\b[^\n]{0,120}?\b2\.(?:6\.(?:[7-9]|1\d)|7\.\d)|2\.(?:6\.(?:[7-9]|1\d)|7\.\d)\b[^\n]{0,120}?\b2\.6\.[0-6]|3\.(?:0\.0|1\.0)\b[^\n]{0,120}?\b3\.(?:1\.1|[23]\.\d)|3\.(?:1\.1|[23]\.\d)\b[^\n]{0,120}?\b3\.(?:0\.0|1\.0))\b/dg;

export const nodeFetchUpdateDropsLogin: Rule = {
  id: 'node-fetch-update-drops-login',
  find: (input) =>
    /\bnode-fetch\b/.test(writtenText(input)) && /\b40[13]\b|unauthori[sz]ed/i.test(writtenText(input))
      ? places(input, COMPARED)
      : [],
};
