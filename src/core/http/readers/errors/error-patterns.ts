/**
 * How programs word a refusal on one line. Groups: `status`, `sub`, `reason`, `method`, `url`. The surest come first;
 * what a pattern does not hold is looked for in the rest of its line.
 */

const METHOD = '(?<method>GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS|CONNECT|PROPFIND)';
const URL = '(?<url>(?:https?|wss?):\\/\\/[^\\s"\'`<>\\\\]{1,4000})';
const STATUS = '(?<status>[1-5]\\d\\d)';
/** A mail server's reply goes on with an enhanced status code (RFC 2034): `535 5.7.8`, `(535, b'5.7.8`. */
const NO_MAIL = "(?![-, ]{1,2}b?'?[245]\\.\\d{1,3}\\.\\d)";
const REASON = "(?<reason>[A-Z][A-Za-z' -]{1,50}?)";

function pattern(source: string, flags = ''): RegExp {
  const filled = source
    .replaceAll('{METHOD}', METHOD)
    .replaceAll('{URL}', URL)
    .replaceAll('{STATUS}', STATUS)
    .replaceAll('{NO_MAIL}', NO_MAIL)
    .replaceAll('{REASON}', REASON);
  return new RegExp(filled, `d${flags}`);
}

export const ERRORS: readonly RegExp[] = [
  // PowerShell, .NET
  pattern('The remote server returned an error: \\({STATUS}\\) {REASON}\\.'),
  pattern('does not indicate success: {STATUS} \\({REASON}\\)'),
  pattern("StatusCode: {STATUS}, ReasonPhrase: '?{REASON}'?[,;]"),
  pattern('HTTP Error {STATUS}\\.(?<sub>\\d{1,3}) - {REASON}\\s*$'),
  pattern('\\bRequest finished HTTP\\/[\\d.]{1,3} {METHOD} {URL} - (?:\\S{1,60} \\S{1,20} - )?{STATUS}\\b'),
  pattern('Received HTTP response(?: headers)? after [\\d.]{1,20}ms - {STATUS}\\s*$'),
  // Python: requests, httpx, aiohttp, urllib, pip
  pattern('{STATUS} (?:Client|Server) Error: {REASON} for url: {URL}'),
  pattern("error '{STATUS} {REASON}' for url '?{URL}"),
  pattern('HTTP Request: {METHOD} {URL} "HTTP\\/[\\d.]{1,3} {STATUS} {REASON}"'),
  pattern("ClientResponseError: {STATUS}, message='{REASON}', url=(?:URL\\()?'?{URL}"),
  pattern("(?:ClientResponseError: )?{STATUS}, message='{REASON}'"),
  pattern('HTTP Error {STATUS}: {REASON}\\s*$'),
  pattern('HTTP error {STATUS} while getting {URL}'),
  pattern('\\bHTTP error {STATUS}\\.?\\s*$', 'i'),
  pattern('<Response \\[{STATUS}(?: {REASON})?\\]>'),
  pattern('An error occurred \\({STATUS}\\) when calling the \\w{1,80} operation'),
  pattern('{STATUS} Error, Credentials not correct for {URL}'),
  // Node: npm, pnpm, yarn, axios, got, ws
  pattern('{STATUS} {REASON} - {METHOD} {URL}'),
  pattern('{METHOD} {URL}: {REASON} - {STATUS}'),
  pattern('{METHOD} {URL} - {STATUS}\\s*$'),
  pattern('http fetch {METHOD} {STATUS} {URL}'),
  pattern('Request failed with status code {STATUS}(?: \\({REASON}\\): {METHOD} {URL})?'),
  pattern('Response code {STATUS} \\({REASON}\\)'),
  pattern('{URL}: Request failed \\\\?"{STATUS} {REASON}\\\\?"'),
  pattern('Unexpected (?:server response|response code): {STATUS}'),
  // Java: JDK, Spring, Feign, jsoup, Maven, Gradle
  pattern('Server returned HTTP response code: {STATUS} for URL: {URL}'),
  pattern('\\[{STATUS} {REASON}\\] during \\[{METHOD}\\] to \\[{URL}'),
  pattern('{STATUS} {REASON} from {METHOD} {URL}'),
  pattern('Status={STATUS}, URL=\\[?{URL}'),
  pattern('Proxy returns "HTTP\\/[\\d.]{1,3} {STATUS} {REASON}"'),
  pattern('status code: {STATUS}, reason phrase: {REASON}[ .(]'),
  pattern('Return code is: {STATUS} ?, ReasonPhrase: ?{REASON}\\.'),
  pattern('Received status code {STATUS} from server: {REASON}\\s*$'),
  pattern('Status Code: {STATUS}[;,]'),
  pattern('\\bcode={STATUS}, message={REASON}, url={URL}'),
  pattern('{STATUS}(?: {REASON})? {1,2}on {METHOD} request for "{URL}"'),
  pattern(
    'method \\[{METHOD}\\], host \\[{URL}\\], URI \\[[^\\]]{0,2000}\\], status line \\[HTTP\\/[\\d.]{1,3} {STATUS} {REASON}\\]',
  ),
  // PHP
  pattern('`{METHOD} {URL}` resulted in a `{STATUS} {REASON}` response'),
  // Go, Docker, helm, Prometheus
  pattern('googleapi: Error {STATUS}: '),
  pattern('unexpected status from {METHOD} request to {URL}: {STATUS} {REASON}\\s*$'),
  pattern('HTTP status:? (?:code )?{STATUS}(?: {REASON})?["\\s]*$'),
  pattern('unexpected status(?: code)?:? ?(?:\\[[^\\]]{1,80}\\] ?)?:? ?{STATUS}(?: {REASON})?\\s*$'),
  // git, curl
  pattern('HTTP {STATUS} curl 22'),
  pattern('The requested URL returned error: {STATUS}'),
  pattern('CONNECT tunnel failed, response {STATUS}'),
  pattern('Received HTTP code {STATUS} from proxy'),
  // Consoles of browsers
  pattern('{METHOD} {URL} {STATUS}(?: \\({REASON}\\))?'),
  pattern('Http failure response for {URL}: {STATUS} '),
  pattern('responded with a status of {STATUS} \\({REASON}\\)'),
  pattern('\\[HTTP\\/[\\d.]{1,3} {STATUS}(?: {REASON})? \\d{1,9} ?ms\\]'),
  pattern('error during WebSocket handshake: .{0,80}?{STATUS}', 'i'),
  // Servers of frameworks
  pattern('Completed {STATUS} {REASON} in \\d'),
  pattern('\\bSent {STATUS} in \\d'),
  pattern('\\bResponse {STATUS} (?<reason>[A-Z_]{2,40})\\s*$'),
  pattern('code E(?<status>40[1-7])\\b'),
  pattern('\\bE(?<status>401|403)\\b'),
  pattern('FETCH_{STATUS}\\b'),
  // Any
  pattern('\\bHTTP\\/[\\d.]{1,3}"? {STATUS}(?: {REASON})?(?=["\'\\s,;:)\\]]|\\\\|$)'),
  pattern(
    '(?:^|[\\s"\'([:=>])(?<status>[45]\\d\\d)[\\s:,-]{1,3}\\(?(?<reason>Unauthori[sz]ed|Authorization Required|Forbidden|Not Found|Bad Request|' +
      'Proxy Authentication Required|Internal Server Error|Bad Gateway|Service Unavailable|Gateway Time-?out|' +
      'Too Many Requests|Payment Required|Method Not Allowed|Not Acceptable|Conflict|Gone|Unprocessable Entity)\\b',
    'i',
  ),
  pattern('(?:^|[:\\s])(?<status>40[137]) (?=\\{)'),
  pattern('\\b(?:HTTP|HTTPError|http_status|http_code|httpStatus)\\b[ =:(]{1,3}{STATUS}\\b(?!\\.\\d)'),
  pattern(
    '\\b(?:http )?status(?:[ _]?code)?["\']?(?: of| is| was|:|=)? {0,3}["\']?\\(?(?<status>[1-5]\\d\\d)\\b(?!\\.\\d)(?: \\({REASON}\\))?',
    'i',
  ),
  // Docker's daemon answers 500 whatever the registry said, which stands behind it.
  pattern(
    '\\b(?!(?<=API )error \\(500\\): (?:Get|Head|unauthorized|denied|pull)\\b)(?:error|code|response|returned|got|with|received|gives|returns)[:=]? {0,3}["\'(]?(?<status>40[0-9]|5\\d\\d)\\b(?![.\\d:/-]){NO_MAIL}',
    'i',
  ),
  pattern('(?:Unauthorized|Forbidden|Unauthenticated) \\((?:HTTP )?(?<status>[45]\\d\\d)\\)', 'i'),
  pattern(
    '^\\s{0,8}{METHOD} (?<url>(?:https?:\\/)?\\/\\S{0,2000}) (?:\\([^)]{0,100}\\) |\\S{1,30} )?(?:-> ?|=> ?|\\u2192 ?|- )?"?(?<status>[1-5]\\d\\d)(?=[\\s",]|$)',
  ),
  pattern('^\\s{0,8}(?:[A-Za-z.]{0,60}(?:Error|Exception): )(?:Error: )?(?<status>[45]\\d\\d)\\b'),
  pattern('^(?:Error: )?(?<status>40[137]):? [a-z]{2,30}(?:_[a-z]{2,30}){1,5}\\b'),
];

/** Lines of a failed program that state no status. */
export const FAILURES: readonly RegExp[] = [
  /^\s{0,8}(?:Caused by: |Exception in thread .{0,60}|Uncaught |Unhandled .{0,40})?(?:[\w$]{1,60}[.:]{1,2}){0,12}[A-Z][\w$]{0,80}(?:Error|Exception)\b(?:\s*[:[(]|\s*$)/,
  /^Traceback \(most recent call last\):/,
  /^(?:fatal|error|ERROR|remote|FATAL|npm ERR!|npm error|curl: \(\d+\)|Error response from daemon|Error from server|Error|denied|unauthorized|E:|W:)[: ]/,
  /^\[(?:ERROR|WARNING|error|FATAL)\] /,
  /\b(?:invalid|missing|expired|unauthorized|denied)\b.{0,80}\b(?:credentials?|token|password|api key|authentication)\b/i,
];
