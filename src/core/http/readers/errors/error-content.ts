/** Programs that print what the server said, as JSON behind a word of their own, in place of saying it. */
import type { Exchange } from '../../exchange.ts';
import { defined } from '../paste/part.ts';
import { type Line, type Paste, within } from '../paste/paste.ts';
import { address } from '../printed/json-fields.ts';
import { messagesInJson } from '../printed/json-messages.ts';
import { bodyOf, jsonAt, lineBehind } from './body.ts';

/** PowerShell 7, below its command too, and Ansible. */
const OPENING =
  /^(?:Invoke-(?:RestMethod|WebRequest) ?: ?|\s{0,10}\| {1,4}|fatal: \[[^\]]{1,200}\]: (?:FAILED|UNREACHABLE)! => )(?=\{\s{0,20}")/;

/** The exchange that the content shows, and the line behind it. */
export function printedContent(paste: Paste, at: number): { exchange: Exchange; next: number } | undefined {
  const line = paste.lines[at] as Line;
  const opening = OPENING.exec(line.text.slice(0, 400))?.[0].length;
  const json = opening === undefined ? undefined : jsonAt(paste, line.start + opening);
  if (!json?.read) return undefined;
  const { read, span, stated } = json;
  const [told] = messagesInJson(paste.text, read.node) ?? [];
  const { url, urlSpan } = address(paste.text, read.node);
  const isAsked = url !== undefined && /^https?:/.test(url);
  const request = isAsked
    ? defined({ url, urlSpan, fields: [], span: within(line, 0, line.text.trimEnd().length), complete: false })
    : undefined;
  const response = told?.response ?? {
    ...defined({ status: stated?.status ?? null, statusSpan: stated?.span }),
    fields: [],
    body: bodyOf(paste, span),
    span,
    complete: false,
  };
  return { exchange: defined({ request, response }), next: lineBehind(paste, at, span.end) };
}
