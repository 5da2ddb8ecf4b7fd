/**
 * A program prints the fields that it got, and Authorization is not among them:
 *
 *     "user_agent": ["Fake/1.0"], "accept_encoding": ["gzip"], "accept_language": ["en"]
 *     [HTTP_USER_AGENT] => Fake/1.0
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** As PHP, WordPress and WSGI name them; a browser's panel and what goes over the wire have other signs. */
const DUMPED =
  /["'[](?:HTTP_)?(?:user_agent|accept_encoding|accept_language|cache_control|x_forwarded_for)["'\]](?=\s{0,3}(?::\s{0,3}\[|=>|:\s{0,3}["']))/gi;
const FIRST = /["'[](?:HTTP_)?(?:user_agent|accept_encoding|accept_language|cache_control)["'\]]/dgi;
const NAMED = /authori[sz]ation|PHP_AUTH_|\bauth["'\]]/i;
/** A record of visits, or an answer that went well. */
const OTHER = /\b(?:status(?:_code)?["']?\s{0,2}[:=]\s{0,2}["']?20\d|HTTP\/\S{1,4} 20\d|PHP Notice)/i;

export const headerDumpLacksAuthorization: Rule = {
  id: 'header-dump-lacks-authorization',
  find: (input) => {
    const text = writtenText(input);
    if (text.length > 10_000 || NAMED.test(text) || OTHER.test(text)) return [];
    return [...text.matchAll(DUMPED)].length > 1 ? places(input, FIRST).slice(0, 1) : [];
  },
};
