/**
 * Access logs, one request a line: the common and combined format of nginx, Apache, Traefik and Tomcat, HAProxy's HTTP
 * log, and what development servers print.
 */
import type { Exchange } from '../../exchange.ts';
import { absoluteUrl } from '../message/start-line.ts';
import { type Line, within } from '../paste/paste.ts';
import { clfTime, type Piece, piece, shortened, toldExchange } from './log-facts.ts';

const REQUEST = '"(?<method>[A-Za-z_-]{2,20}) (?<target>[^\\s"]{1,8000})(?: HTTP/(?<version>\\d(?:\\.\\d)?))?\\s?"';

/** `10.0.0.1 - bob [24/Nov/2026:08:54:24 +0000] "GET / HTTP/1.1" 401 195 "-" "curl/7.88.1"`, with a host in front or not. */
const COMMON = new RegExp(
  `^(?:(?<host>[\\w.-]{1,255}):\\d{1,5} )?(?<client>[^\\s"\\[]{1,255}) (?<ident>\\S{1,100}) (?<user>"[^"]{0,200}"|[^\\[]{1,200}?) \\[(?<time>[^\\]]{1,60})\\] ${REQUEST} (?<status>\\d{3})\\b`,
  'd',
);

/** `haproxy[9]: 10.0.0.1:5 [24/Nov/2026:08:54:24.123] fe be/s1 0/0/0/1/1 401 252 - - LR-- 1/1/0/0/0 0/0 "GET / HTTP/1.1"` */
const HAPROXY = new RegExp(
  `\\[(?<time>\\d{2}/[A-Z][a-z]{2}/\\d{4}:[\\d:.]{8,15})\\] \\S{1,200} \\S{1,400} [\\d+/-]{5,60} (?<status>-?\\d{1,3}) \\+?\\d{1,15} \\S{1,200} \\S{1,200} (?<termination>[A-Za-z-]{4}) [\\d/+]{5,60} [\\d/]{3,30}(?: \\{[^}]{0,500}\\}){0,2}(?: ${REQUEST}| "<BADREQ>")?`,
  'd',
);

/** Any line with a quoted request line and a status behind it: uvicorn, Werkzeug, urllib3, Django, a custom format. */
const QUOTED = new RegExp(`${REQUEST} (?<status>\\d{3})\\b(?: (?<reason>(?!None\\b)[A-Z][A-Za-z ]{2,40}))?`, 'd');

/** `[GIN] 2026/11/24 - 08:54:24 | 401 | 1.2ms | 10.0.0.1 | GET "/x"` */
const GIN =
  /^\[GIN\] [\d/]{8,10} - [\d:]{8} \|\s{0,5}(?<status>\d{3})\s{0,5}\|[^|]{1,30}\|[^|]{1,60}\|\s{0,5}(?<method>[A-Z]{3,10})\s{1,8}"(?<target>[^"]{1,8000})"/d;

/** `10:00:00 | 401 | 1.2ms | 10.0.0.1 | POST | /login | -`: Fiber */
const FIBER =
  /^[\d:]{8} \| (?<status>\d{3}) \|[^|]{1,30}\|[^|]{1,60}\| {0,4}(?<method>[A-Z]{3,10}) {0,4}\| {0,4}(?<target>\/[^\s|]{0,4000})/d;

/** `1795956857.256 0 10.0.0.1 TCP_DENIED/407 3487 CONNECT a.example:443 bob HIER_NONE/- text/html`: Squid */
const SQUID =
  /^(?<epoch>\d{9,11}\.\d{3}) {1,20}-?\d{1,12} \S{1,255} [A-Z_]{3,40}\/(?<status>\d{3}) \d{1,15} (?<method>[A-Z]{2,20}) (?<target>\S{1,8000}) (?<user>\S{1,200}) [A-Z_]{3,40}\//d;

/** `10.0.0.1:5 - id - bob [2026/11/24 10:00:00] a.example GET / "/oauth2/auth" HTTP/1.1 "curl/8.5" 401 13 0.000`: OAuth2 Proxy */
const OAUTH2_PROXY =
  /^\S{1,255} - \S{1,100} - (?<user>\S{1,200}) \[[\d/]{10} [\d:]{8}\] (?<host>\S{1,255}) (?<method>[A-Z]{3,10}) \S{1,300} "(?<target>[^"\s]{1,4000})" HTTP\/(?<version>\d(?:\.\d)?) "[^"]{0,2000}" (?<status>\d{3})\b/d;

/** `GET /me => generated 58 bytes in 3 msecs (HTTP/1.1 401)`: uWSGI */
const UWSGI =
  /\] (?<method>[A-Z]{3,10}) (?<target>\/\S{0,4000}) => generated \d{1,15} bytes in \d{1,12} [mu]secs \(HTTP\/(?<version>\d(?:\.\d)?) (?<status>\d{3})\)/d;

/** `"GET http://localhost:3000/me HTTP/1.1" from [::1]:51234 - 401 12B in 21.5\u00b5s`: chi */
const CHI = new RegExp(`${REQUEST} from \\S{1,255} - (?<status>\\d{3}) `, 'd');

/** `completed GET /api/v1/user for 10.0.0.1:0, 401 Unauthorized in 1.2ms`: Gitea and Forgejo */
const GITEA =
  /: completed (?<method>[A-Z]{3,10}) (?<target>\/\S{0,4000}) for \S{1,255}, (?<status>\d{3}) (?<reason>[A-Z][A-Za-z ]{2,40}?) in /d;

/** `GET /x 401 3.412 ms - 12`: morgan */
const MORGAN =
  /^(?<method>GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) (?<target>\/\S{0,4000}) (?<status>\d{3}) [\d.]{1,12} ?ms\b/d;

/** `10.0.0.1:5 [29/Nov/2026:12:55:10.339] fe be/s1 1/0/3 363 -- 1/1/0/0/0 0/0`: HAProxy saw no HTTP in it. */
const TCP =
  /\[\d{2}\/[A-Z][a-z]{2}\/\d{4}:[\d:.]{8,15}\] \S{1,200} \S{1,400} [\d/+-]{5,40} \+?\d{1,15} [A-Za-z-]{2} [\d/+]{5,60} [\d/]{3,30}\s*$/;

/** Whether the line is of a proxy's log of connections, which shows no message. */
export function isConnectionLine(line: Line): boolean {
  return line.text.length < 2000 && TCP.test(line.text);
}

/** An exchange; undefined where the line is of none of these formats. */
export function accessLine(line: Line): Exchange | undefined {
  const text = shortened(line);
  if (!/\d{3}/.test(text)) return undefined;
  const match = text.includes('"') ? quotedMatch(text) : unquotedMatch(text);
  if (!match) return undefined;
  const get = (name: string): Piece | undefined => piece(line, match, name);
  const target = get('target');
  const host = match.groups?.host ?? hostBefore(text, match);
  return toldExchange({
    line: within(line, 0, line.text.trimEnd().length),
    method: get('method'),
    target,
    url: target && host ? absoluteUrl(target.text, host.replace(/:443$/, ''), undefined) : undefined,
    version: match.groups?.version,
    status: get('status'),
    reason: match.groups?.reason,
    user: unquoted(get('user')),
    termination: get('termination'),
    startedAt: match.groups?.epoch ? Math.round(Number(match.groups.epoch) * 1000) : clfTime(match.groups?.time),
  });
}

function unquotedMatch(text: string): RegExpExecArray | null {
  for (const one of [MORGAN, FIBER, SQUID, UWSGI, GITEA]) {
    const match = one.exec(text);
    if (match) return match;
  }
  return null;
}

function quotedMatch(text: string): RegExpExecArray | null {
  const bracket = text.includes('[');
  return (
    (bracket
      ? (COMMON.exec(text) ??
        OAUTH2_PROXY.exec(text) ??
        HAPROXY.exec(text) ??
        (text.startsWith('[GIN]') ? GIN.exec(text) : null))
      : null) ??
    QUOTED.exec(text) ??
    CHI.exec(text) ??
    UWSGI.exec(text)
  );
}

/** `https://api.example:443 "GET /v2/ HTTP/1.1" 401 176`: urllib3, which always writes the port */
function hostBefore(text: string, match: RegExpExecArray): string | undefined {
  const before = text.slice(Math.max(0, match.index - 300), match.index);
  return /https?:\/\/([\w.-]{1,255}:\d{1,5}) $/.exec(before)?.[1];
}

function unquoted(user: Piece | undefined): Piece | undefined {
  if (!user?.text.startsWith('"')) return user;
  return { text: user.text.slice(1, -1), span: { start: user.span.start + 1, end: user.span.end - 1 } };
}
