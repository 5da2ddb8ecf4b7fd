/**
 * A program hands its header fields over where the library does not look for them, so they are not sent:
 *
 *     curl_setopt($ch, CURLOPT_HTTPHEADER, ['Authorization' => 'Bearer fake']);   (curl takes whole lines)
 *     axios.post(url, { headers: { Authorization: 'Bearer fake' } });             (that is the body)
 *     requests.get(url, headers)                                                  (that is the query)
 */
import { places } from '../../facts/settings-text.ts';
import type { Rule } from '../../rule.ts';

const LOGIN = '(?:authorization|(?:x-)?(?:[a-z]{2,12}-)?(?:api[-_]?key|(?:auth|access)[-_]?token|token))';
const OWN_FIELD = '(?:authorization|x-[\\w-]{0,20}(?:key|token))';
/** The address, as the first argument. */
const FIRST = '(?:`[^`\\n]{1,200}`|[^,;(){}`\\n]{1,120})';
const MISPLACED = [
  // PHP: the keys of the list are ignored.
  `CURLOPT_HTTPHEADER['"]?\\s{0,4}(?:,|=>)\\s{0,4}(?:array\\s{0,2}\\(|\\[)\\s{0,20}(?:['"][\\w-]{1,40}:[^'"\\n]{0,80}['"],\\s{0,20}){0,5}['"]${LOGIN}:?['"]\\s{0,4}=>`,
  // axios: the second argument of these is the body.
  `\\baxios\\.(?:post|put|patch)\\(\\s{0,20}${FIRST},\\s{0,20}\\{\\s{0,20}headers\\b["']?\\s{0,3}:`,
  // axios: these take no body, so the third argument is not read.
  `\\baxios\\.(?:get|delete|head)\\(\\s{0,20}${FIRST},\\s{0,20}(?:null|undefined|\\{\\}|\\w{1,30}),\\s{0,20}\\{\\s{0,20}headers\\b["']?\\s{0,3}:`,
  // fetch and axios: `header` is no option of theirs.
  `\\b(?:fetch|axios(?:\\.\\w{2,8})?)\\(\\s{0,20}${FIRST},\\s{0,20}\\{[^;{}]{0,120}?\\bheader["']?\\s{0,3}:\\s{0,3}\\{\\s{0,20}["']?${LOGIN}`,
  // Python: the second argument is the query or the body.
  `\\b(?:requests|httpx)\\.(?:get|post|put|patch|delete)\\(\\s{0,20}${FIRST},\\s{0,20}(?:headers?\\s{0,3}[,)]|\\{\\s{0,20}["']${OWN_FIELD}["']\\s{0,3}:)`,
];

const ANY = new RegExp(MISPLACED.map((one) => `(?:${one})`).join('|'), 'dgi');

export const headersInWrongPlace: Rule = {
  id: 'headers-in-wrong-place',
  find: (input) => places(input, ANY).slice(0, 1),
};
