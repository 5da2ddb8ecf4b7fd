/** Which request a line about a refusal means: the address beside the status, or what the lines above it asked for. */
import type { Request, Span } from '../../exchange.ts';
import { type Paste, within } from '../paste/paste.ts';

const ADDRESS =
  /(?:\b(?<method>GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS|PROPFIND)["']?:? (?:request to |to |for )?["'[]?)?(?<url>(?:https?|wss?):\/\/[^\s"'`<>\\]{1,1900})/dg;

interface Address extends Span {
  readonly method: string | undefined;
}

/** The last address before the end of the words that state the status, else the first behind them. */
export function addressIn(text: string, end: number): Address | undefined {
  let found: Address | undefined;
  for (const match of text.matchAll(ADDRESS)) {
    const place = match.indices?.groups?.url;
    if (!place || (found && place[0] >= end)) break;
    found = { method: match.groups?.method ?? found?.method, start: place[0], end: place[1] };
  }
  return found;
}

/** `PUT https://nuget.example/api/`, `127.0.0.1:5: GET https://a.example/ HTTP/2.0`, `Started POST "/users" for 10.0.0.1` */
const ASKED =
  /^\s{0,8}(?:[\d.]{7,15}:\d{1,5}: |\[[\w-]{1,60}\] )?(?:Started )?(?<method>GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS) "?(?<url>(?:https?:\/\/|(?<=")\/)[^\s"]{1,4000})(?:" for \S.{0,80}| HTTP\/\d(?:\.\d)?)?\s*$/d;
/** `RestTemplate : HTTP GET https://a.example/`, `10:00:00.123 [info] GET /me` */
const LOGGED =
  /(?::\s{1,4}HTTP|\[info\]) (?<method>GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS) (?<url>(?:https?:\/)?\/\S{0,4000})\s*$/d;
/** NuGet: the source that could not be loaded. */
const SOURCE =
  /\b(?:for source|from remote source|from source) '?(?<url>https?:\/\/[^\s"'`<>\\]{1,1900}?)'?[.,:]?\s*$/d;

/** The request of one of the three lines above. */
export function askedAbove(paste: Paste, at: number): Request | undefined {
  for (let above = at - 1; above >= Math.max(0, at - 3); above--) {
    const line = paste.lines[above];
    if (!line || line.text.length > 4200) return undefined;
    const match = ASKED.exec(line.text) ?? LOGGED.exec(line.text) ?? SOURCE.exec(line.text);
    const place = match?.indices?.groups?.url;
    if (match && place) {
      const url = match.groups?.url ?? '';
      const method = match.groups?.method;
      const span = within(line, 0, line.text.trimEnd().length);
      const urlSpan = within(line, place[0], place[1]);
      return { ...(method ? { method } : {}), url, urlSpan, fields: [], span, complete: false };
    }
  }
  return undefined;
}
