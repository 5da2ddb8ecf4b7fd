/** A response as .NET prints it: `StatusCode: 401, ReasonPhrase: 'Unauthorized', ... Headers:` and fields in braces. */
import type { Field } from '../../exchange.ts';
import { fieldOn } from '../message/fields.ts';
import { defined, type Found } from '../paste/part.ts';
import { type Line, type Paste, within } from '../paste/paste.ts';

const RESPONSE =
  /StatusCode: (\d{3}), ReasonPhrase: '?([^',]{0,60})'?,(?: Version: (\d(?:\.\d)?),)?.{0,400}Headers:\s*(\{)?\s*$/d;

export function readDotnet(paste: Paste, at: number): Found | undefined {
  const line = paste.lines[at] as Line;
  const match = line.text.length > 4000 ? null : RESPONSE.exec(line.text);
  const place = match?.indices?.[1];
  if (!match || !place) return undefined;
  const fields: Field[] = [];
  let next = at + 1;
  if (!match[4] && paste.lines[next]?.text.trim() === '{') next++;
  for (; next < paste.lines.length; next++) {
    const below = paste.lines[next] as Line;
    const field = fieldOn(below, below.text.length - below.text.trimStart().length);
    if (!field) break;
    fields.push(field);
  }
  if (paste.lines[next]?.text.startsWith('}')) next++;
  const response = defined({
    status: Number(match[1]),
    reason: match[2] || undefined,
    version: match[3],
    statusSpan: within(line, place[0], place[1]),
    fields,
    span: { start: line.start, end: (paste.lines[next - 1] as Line).end },
    complete: true,
  });
  return { format: 'error-line', exchanges: [{ response }], next };
}
