/**
 * A login in the address works with curl or a browser, and not with the program at hand: its library makes no field of it.
 *
 *     http://fake:fake@search:8983/solr gives 401 Unauthorized
 *     curl http://fake:fake@search:8983/solr works
 */
import { matches, sightingsOf, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const ADDRESS = /\bhttps?:\/\/([^\s/?#@:"'`<>]{1,200}:[^\s/?#@"'`<>]{1,400})@[\w.[{$-]/dgi;
const GOOD = '(?:works?|worked|working|ok|okay|fine|200|succeeds?)\\b(?! (?:if|when|only))';
const WORKS = new RegExp(
  `\\b(?:curl|wget|browser|postman)\\b[^\\n]{0,160}?\\b${GOOD}|\\b${GOOD}[^\\n]{0,30}?\\b(?:with|in|via|using|through) (?:the |my |a )?(?:curl|wget|browser|postman)\\b`,
  'i',
);
const FAILS = /\b401\b|unauthori[sz]ed|no credentials|not authenticated|n['’]t work|not work|\bfails\b/i;
/** A character that is read as part of the address is another matter. */
const ODD = /[%!$&*+^|\\{}[\]]/;

export const addressLoginNeedsCurl: Rule = {
  id: 'address-login-needs-curl',
  find: (input) => {
    const found = matches(input, ADDRESS);
    if (found.length === 0 || found.some((match) => ODD.test(match[1] ?? ''))) return [];
    const text = writtenText(input);
    if (!WORKS.test(text) || !FAILS.test(text)) return [];
    return sightingsOf(input, found.slice(0, 1), 1);
  },
};
