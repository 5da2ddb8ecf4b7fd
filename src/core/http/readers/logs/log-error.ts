/** Error logs of nginx and Apache: they state no status; nginx names the request. */
import type { Exchange } from '../../exchange.ts';
import { absoluteUrl } from '../message/start-line.ts';
import { type Line, within } from '../paste/paste.ts';
import { piece, shortened, toldExchange } from './log-facts.ts';

/** `2026/11/24 08:54:24 [error] 15#15: *12 user "bob" was not found in "/etc/nginx/.htpasswd", client: ..., request: "GET / HTTP/1.1"` */
const NGINX =
  /^(?:\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d )?\[(?:debug|info|notice|warn|error|crit|alert|emerg)\] \d{1,10}#\d{1,10}: /;
const ASKED = /, request: "(?<method>[A-Za-z_-]{2,20}) (?<target>[^\s"]{1,8000})(?: HTTP\/(?<version>\d(?:\.\d)?))?"/d;
const HOST = /, host: "(?<host>[^\s"]{1,255})"/;
const USER = /\*\d{1,12} user "(?<user>[^"]{1,200})"/d;

/** `[Tue Nov 24 08:54:24.123 2026] [auth_basic:error] [pid 12] [client 10.0.0.1:5] AH01617: user bob: ...` */
const APACHE =
  /^\[[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:.]{8,16} \d{4}\] \[[\w-]{0,40}:?[a-z]{1,12}\d?\] |(?:^|\s)AH\d{5}: /;

/** An exchange, `null` for a line of such a log that shows none, undefined for any other line. */
export function errorLogLine(line: Line): Exchange | null | undefined {
  const text = shortened(line);
  if (APACHE.test(text)) return null;
  if (!NGINX.test(text)) return undefined;
  const asked = ASKED.exec(text);
  if (!asked) return null;
  const user = USER.exec(text);
  const target = piece(line, asked, 'target');
  const host = HOST.exec(text)?.groups?.host;
  return toldExchange({
    line: within(line, 0, line.text.trimEnd().length),
    method: piece(line, asked, 'method'),
    target,
    url: target && absoluteUrl(target.text, host, undefined),
    version: asked.groups?.version,
    user: user ? piece(line, user, 'user') : undefined,
  });
}
