/**
 * A program sets its login behind the call that should carry it, and calls no more:
 *
 *     resp, err := client.Do(req)
 *     req.Header.Set("Authorization", "Bearer "+token)
 */
import { codeText, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const CALL =
  '\\.Do\\(req\\w{0,10}\\)|\\bhttp\\.(?:Get|Post|Head)\\(|\\.(?:getResponseCode|getInputStream|connect)\\(\\)|\\b(?:xhr|xmlhttp|req(?:uest)?|http)\\.send\\(|\\burlopen\\(|\\.(?:Send|Get|Post|Put|Delete|GetString|PostAsJson|GetFromJson)Async(?:<\\w{1,40}>)?\\(|\\bcurl_exec\\(|\\.(?:execute|enqueue)\\(';
const SET =
  '(?:\\.Header\\.(?:Set|Add)|(?<!\\b(?:res|resp|response|reply|rsp))\\.set(?:RequestProperty|RequestHeader|Header)|(?<!\\b(?:res|resp|response|reply|rsp))\\.add(?:RequestProperty|_header|Header)|\\.SetBasicAuth)\\(\\s{0,10}(?:["\']Authorization["\']|\\w{1,30}, ?\\w{1,30}\\))|DefaultRequestHeaders\\.Authorization\\s{0,3}=|\\bcurl_setopt\\(\\s{0,4}\\$\\w{1,20},\\s{0,4}CURLOPT_(?:USERPWD|HTTPHEADER)';
const SENT = new RegExp(CALL, 'g');
const LOGIN = new RegExp(SET, 'dgi');

export const fieldsSetAfterCall: Rule = {
  id: 'fields-set-after-call',
  find: (input) => {
    const text = codeText(input);
    const calls = [...text.matchAll(SENT)].map(({ index }) => index);
    const [first, last] = [calls.at(0) ?? Number.POSITIVE_INFINITY, calls.at(-1) ?? 0];
    const set = text === '' ? [] : places(input, LOGIN);
    return set.length > 0 && set.every(({ span }) => first < span.start && last < span.start) ? set.slice(0, 1) : [];
  },
};
