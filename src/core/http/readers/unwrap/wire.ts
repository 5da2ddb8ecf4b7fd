/**
 * Programs that print messages as strings, or a mark before each line of them. What is theirs goes, what travelled
 * stays: `reply: 'HTTP/1.1 401 Unauthorized\r\n'` of Python's http.client, `-> "..."` of Ruby, the wire log of Apache
 * HttpClient, a message in one line with its line ends escaped.
 */
import type { Edit } from '../../cut.ts';
import type { Span } from '../../exchange.ts';

const ANY =
  /HTTP\/\d(?:\.\d)? [1-5]\d\d[^\\\n]{0,100}\\r?\\n| HTTP\/\d(?:\.\d)?\\r?\\n|http-outgoing-\d|^reply: ["']|HTTP\/\d\.\d \d{3} [\w ]{0,40}\[\\r\]\[\\n\]/m;

/** `send: b'GET /me HTTP/1.1\r\n'`, `<- "GET /me HTTP/1.1\r\n"`, `"HTTP/1.1 401 Unauthorized\r\n"`, each to the line's end. */
const QUOTED =
  /^(?:[^{}\n]{0,200}http-outgoing-\d{1,9} (?:>>|<<) |(?:send|reply): |(?:<-|->) |[ \t]{0,40}(?:[\w.]{1,60}[:=] ?)?)b?(["'`])(?=\S)/;
const MARKED = /^[^{}\n]{0,200}http-outgoing-\d{1,9} (?:>>|<<) (?!")/;
const FIELD = /^header: (?=[\w-]{1,100}: )/;
const NOTE =
  /^[^{}\n]{0,200}(?:Connection [\w-]{1,60}|connection|Opening|Executing|Authentication|Target auth)\b.{0,200}$/;
const START = /HTTP\/\d(?:\.\d)? [1-5]\d\d|[A-Z]{3,10} \S{1,4000} HTTP\/\d/;

/** Edits that leave the messages; none where no line holds one. */
export function wireEdits(text: string, lines: readonly Span[]): Edit[] {
  if (!ANY.test(text)) return [];
  const isPython = /^reply: ["']/m.test(text);
  const isWire = /http-outgoing-\d/.test(text);
  /* The same head twice, where the logger of heads is on too. */
  const isDouble = isWire && /http-outgoing-\d{1,9} << HTTP\//.test(text);
  return lines.flatMap(({ start, end }) => {
    const line = text.slice(start, end);
    if (isPython && FIELD.test(line)) return [removed(start, start + 'header: '.length)];
    const marked = isWire ? MARKED.exec(line)?.[0].length : undefined;
    if (marked !== undefined) return [removed(start, start + marked)];
    if (isDouble && /http-outgoing-\d{1,9} (?:>>|<<) "/.test(line))
      return [removed(start, Math.min(text.length, end + 1))];
    if (isWire && NOTE.test(line) && !QUOTED.test(line)) return [removed(start, end)];
    return quoted(line, start);
  });
}

function removed(start: number, end: number): Edit {
  return { start, end, text: '' };
}

/** A string with escapes, on a line of its own. */
function quoted(line: string, at: number): Edit[] {
  const opening = QUOTED.exec(line);
  const isBare = !opening && /^(?:HTTP\/\d(?:\.\d)? [1-5]\d\d|[A-Z]{3,10} \S{1,4000} HTTP\/\d\S{0,2}?\\r)/.test(line);
  const from = opening?.[0].length ?? 0;
  const isOwn = opening !== null && /^(?:send|reply|<-|->)|http-outgoing/.test(opening[0]);
  const isMessage = START.test(line.slice(from, from + 4100)) && /\\r?\\n/.test(line);
  if (!isOwn && !(isMessage && (opening || isBare))) return [];
  const quote = opening?.[1] ?? '';
  const closing = quote === '' ? -1 : line.lastIndexOf(quote);
  const until = closing > from ? closing : line.length;
  const ending = /(?:\\r\\n|\\n|\[\\r\]\[\\n\]|\[\\n\])+$/.exec(line.slice(from, until))?.[0].length ?? 0;
  const edits: Edit[] = from > 0 ? [removed(at, at + from)] : [];
  for (const match of line.slice(from, until - ending).matchAll(/\\r\\n|\\n|\[\\r\]\[\\n\]|\\["'\\/]/g)) {
    const start = at + from + match.index;
    const text = /n\]?$/.test(match[0]) ? '\n' : match[0].slice(1);
    edits.push({ start, end: start + match[0].length, text });
  }
  if (until - ending < line.length) edits.push(removed(at + until - ending, at + line.length));
  return edits;
}
