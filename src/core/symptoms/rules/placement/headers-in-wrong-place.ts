/**
 * A program hands its header fields over where the library does not look for them, so they are not sent:
 *
 *     curl_setopt($ch, CURLOPT_HTTPHEADER, ['Authorization' => 'Bearer fake']);   (curl takes whole lines)
 *     axios.post(url, { headers: { Authorization: 'Bearer fake' } });             (that is the body)
 *     requests.get(url, headers)                                                  (that is the query)
 *     fetch(url, { method: 'POST', Authorization: 'Bearer fake' })                (that is no option)
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const LOGIN = '(?:authorization|(?:x-)?(?:[a-z]{2,12}-)?(?:api[-_]?key|(?:auth|access)[-_]?token|token))';
const OPENS = '\\s{0,4}\\{\\s{0,80}';
const OWN_FIELD = '(?:authorization|x-[\\w-]{0,20}(?:key|token))';
/** The address, as the first argument. */
const FIRST = '(?:`[^`\\n]{1,200}`|[^,;(){}`\\n]{1,120})';
const MISPLACED = [
  // PHP: the keys of the list are ignored.
  `CURLOPT_HTTPHEADER['"]?\\s{0,4}(?:,|=>)\\s{0,4}(?:array\\s{0,2}\\(|\\[)\\s{0,20}(?:['"][\\w-]{1,40}:[^'"\\n]{0,80}['"],\\s{0,20}){0,5}['"]${LOGIN}:?['"]\\s{0,4}=>`,
  // axios: the second argument of these is the body.
  `\\b(?:axios|axios\\w{1,12}|\\$?http)\\.(?:post|put|patch)\\(\\s{0,80}${FIRST},${OPENS}["']?headers\\b["']?\\s{0,3}[:}]`,
  // axios: these take no body, so the third argument is not read.
  `\\baxios\\.(?:get|delete|head)\\(\\s{0,80}${FIRST},\\s{0,80}(?:null|undefined|\\{\\}|\\w{1,30}),${OPENS}["']?headers\\b["']?\\s{0,3}:`,
  // axios and fetch: the field stands among the options, not in \`headers\`.
  `(?:\\b(?:fetch|useFetch|ofetch|got|ky)|\\$fetch|\\b(?:axios|\\$?http|got|ky)\\.(?:get|delete))\\(\\s{0,80}${FIRST},${OPENS}(?:["']?(?:method|mode|credentials|body|cache)["']?\\s{0,3}:[^{}\\n]{1,80},\\s{1,80}){0,5}["']?${OWN_FIELD}["']?\\s{0,3}:`,
  // fetch and axios: `header` is no option of theirs.
  `\\b(?:fetch|axios(?:\\.\\w{2,8})?)\\(\\s{0,20}${FIRST},\\s{0,20}\\{[^;{}]{0,120}?\\bheader["']?\\s{0,3}:\\s{0,3}\\{\\s{0,20}["']?${LOGIN}`,
  // fetch knows no such options.
  `\\bfetch\\(\\s{0,80}${FIRST},${OPENS}(?:["']?(?:method|mode|credentials|body|cache)["']?\\s{0,3}:[^{}\\n,]{1,80},\\s{1,80}){0,5}["']?(?:token|bearer|auth|accessToken)["']?\\s{0,3}:`,
  // RestTemplate: the third argument is for variables of the address.
  `\\bgetFor(?:Object|Entity)\\(\\s{0,80}${FIRST},\\s{0,80}\\w{1,40}(?:\\.class|::class\\.java),\\s{0,80}\\w{0,30}(?:entity|headers|request)\\w{0,10}\\s{0,4}\\)`,
  // Guzzle: the field stands among the options. Other clients of PHP take it there.
  `(?:->request\\(\\s{0,80}['"][A-Z]{3,7}['"],|\\$(?:client|guzzle|http)\\w{0,10}->(?:get|post|put|patch|delete)\\((?<=[gG]uzzle[\\s\\S]{0,1000}))\\s{0,80}${FIRST},\\s{0,80}(?:array\\(|\\[)\\s{0,80}['"]${OWN_FIELD}['"]\\s{0,3}=>`,
  // Laravel: the second argument is the query or the body.
  `\\bHttp::(?:get|post|put|patch|delete)\\(\\s{0,80}${FIRST},\\s{0,80}\\[\\s{0,80}(?:['"]headers['"]|['"]${OWN_FIELD}['"])\\s{0,3}=>`,
  // axios and k6: the field stands among the options, behind the body.
  `\\b(?:axios|\\$?http|got|ky)\\.(?:post|put|patch)\\(\\s{0,80}${FIRST},\\s{0,80}${FIRST},${OPENS}["']?${OWN_FIELD}["']?\\s{0,3}:`,
  // Node-RED: the list is called headers.
  `\\bmsg\\.header\\s{0,3}=\\s{0,3}\\{\\s{0,20}["']?${OWN_FIELD}["']?\\s{0,3}:`,
  // WordPress: the field stands among the options.
  `\\bwp_(?:safe_)?remote_(?:get|post|request|head)\\(\\s{0,80}${FIRST},\\s{0,80}(?:array\\s{0,2}\\(|\\[)\\s{0,80}['"]${OWN_FIELD}['"]\\s{0,3}=>`,
  // Settings of MCP clients: the list is called headers.
  `["']url["']\\s{0,3}:\\s{0,3}["']https?:[^"'\\n]{1,200}["'],\\s{0,80}["']header["']\\s{0,3}:\\s{0,3}\\{\\s{0,80}["']${OWN_FIELD}["']\\s{0,3}:`,
  // Ruby: the field stands among the options of HTTParty, and among the parameters of Faraday.
  `\\b(?:HTTParty|Faraday)\\.(?:get|delete|post|put|patch)\\(\\s{0,80}${FIRST},\\s{0,80}\\{?\\s{0,20}["']${OWN_FIELD}["']\\s{0,3}=>`,
  // Python: the third argument is a body too.
  `\\brequests\\.(?:post|put|patch)\\(\\s{0,80}${FIRST},\\s{0,80}(?:\\w{1,40}|json\\.dumps\\(\\w{1,40}\\)),\\s{0,80}(?:headers?\\s{0,3}[,)]|\\{\\s{0,20}["']${OWN_FIELD}["']\\s{0,3}:)`,
  // Python: the second argument is the query or the body.
  `\\b(?:requests|httpx)\\.(?:get|post|put|patch|delete)\\(\\s{0,20}${FIRST},\\s{0,20}(?:headers?\\s{0,3}[,)]|\\{\\s{0,20}["']${OWN_FIELD}["']\\s{0,3}:)`,
];

const ANY = new RegExp(MISPLACED.map((one) => `(?:${one})`).join('|'), 'dgi');

/** curl has small letters for other options: help, and the body. */
const SMALL = /\bcurl\b[^\n]{0,300}?[ \t](-[hdF][ \t]{0,3}["'](?:Authorization|X-Api-Key|X-Auth-Token): )/dg;

export const headersInWrongPlace: Rule = {
  id: 'headers-in-wrong-place',
  find: (input) => [...places(input, ANY), ...places(input, SMALL, 1)].slice(0, 1),
};
