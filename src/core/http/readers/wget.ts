/** What wget prints: the address behind the time, the answer's status, and with `-S` its fields, indented. */
import type { Exchange, Request } from '../exchange.ts';
import { fieldRun } from './message/fields.ts';
import { makeRequest, makeResponse } from './message/message.ts';
import { requestLine, statusLine } from './message/start-line.ts';
import { defined, type Found } from './paste/part.ts';
import { type Line, type Paste, within } from './paste/paste.ts';

const ASKED = /^--\d{4}-\d\d-\d\d \d\d:\d\d:\d\d--\s{1,4}(\S{1,8000})/;
const ANSWER = /^(?:Proxy|HTTP) request sent, awaiting response\.\.\. ?(?:(\d{3})(?: (.{1,100}))?)?/;
const WORDS =
  /^(?:WARNING: | {2}Self-signed |Resolving |Connecting to |Reusing |Location: .* \[following\]|Authentication selected|Username\/Password|Length: |Saving to|Remote file|Will not apply|Auth|--no-check|ERROR|Unknown auth|Disabling|Closed |Registered|Created socket|Releasing|Deleting|Skipping|URI encoding|Reading HSTS|DEBUG output|Setting --|Host .* has|\d{3} |\d{4}-\d\d-\d\d \d\d:\d\d:\d\d |---(?:request|response) (?:begin|end)---|HTTP\/|To connect to|Proxy tunneling|\S{1,80}: *$)/;

export function readWget(paste: Paste, at: number): Found | undefined {
  const first = paste.lines[at] as Line;
  if (!ASKED.test(first.text) && !ANSWER.test(first.text) && !first.text.startsWith('---request begin---')) return;
  const exchanges: Exchange[] = [];
  let asked: Request | undefined;
  let next = at;
  while (next < paste.lines.length) {
    const line = paste.lines[next] as Line;
    const { text } = line;
    const address = ASKED.exec(text);
    const message = messageOn(paste, next);
    if (line.apart && next > at) break;
    if (address) {
      asked = addressed(line, address);
      next++;
    } else if (message?.request) {
      asked = message.request;
      next = message.next;
    } else if (message?.response) {
      exchanges.push(defined({ request: asked, response: message.response }));
      next = message.next;
    } else if (text.trim() === '' || WORDS.test(text) || ANSWER.test(text)) next++;
    else break;
  }
  if (exchanges.length === 0 && asked) exchanges.push(defined({ request: asked }));
  return { format: 'wget', exchanges, next };
}

function addressed(line: Line, match: RegExpExecArray): Request {
  const url = match[1] ?? '';
  const start = line.text.indexOf(url, match[0].length - url.length);
  return {
    url,
    urlSpan: within(line, start, start + url.length),
    fields: [],
    span: within(line, 0, line.text.length),
    complete: false,
  };
}

/** The message whose start line is line `at`, or the status behind wget's own words. */
function messageOn(paste: Paste, at: number) {
  const line = paste.lines[at] as Line;
  const indent = line.text.length - line.text.trimStart().length;
  const bare = line.text.slice(indent);
  const status = statusLine(bare);
  const request = requestLine(bare);
  if (status || request) {
    const dedented = indent === 0 ? paste : { ...paste, lines: unindented(paste, at + 1) };
    const run = fieldRun(dedented, indent === 0 ? at + 1 : 0);
    const next = indent === 0 ? run.next : at + 1 + run.next;
    const start = line.start + indent;
    const parts = { at: start, fields: run.fields, span: { start, end: (paste.lines[next - 1] as Line).end } };
    return status
      ? { response: makeResponse({ ...parts, line: status }), next }
      : { request: makeRequest({ ...parts, line: request }), next };
  }
  const answer = ANSWER.exec(line.text);
  if (!answer?.[1]) return undefined;
  const start = line.text.indexOf(answer[1], 20);
  const code = {
    version: '',
    status: Number(answer[1]),
    reason: answer[2]?.trim(),
    statusSpan: { start, end: start + 3 },
  };
  const { version: _, ...response } = makeResponse({
    line: code,
    at: line.start,
    fields: [],
    span: within(line, 0, line.text.length),
    complete: false,
  });
  return { response, next: at + 1 };
}

/** The indented lines from `at` on without the two blanks that wget puts before each. */
function unindented(paste: Paste, at: number): Line[] {
  const lines: Line[] = [];
  for (let next = at; /^ {2}/.test(paste.lines[next]?.text ?? ''); next++) {
    const line = paste.lines[next] as Line;
    lines.push({ ...line, start: line.start + 2, text: line.text.slice(2) });
  }
  return lines;
}
