/**
 * A response as Go prints the struct with `%v` and `%+v`:
 *
 *     &{401 Unauthorized 401 HTTP/2.0 2 0 map[Www-Authenticate:[Bearer realm="api"]] 0xc000 -1 [] false ...}
 *     &{Status:401 Unauthorized StatusCode:401 Proto:HTTP/2.0 ... Header:map[Www-Authenticate:[Bearer]] ...}
 */
import type { Field } from '../../exchange.ts';
import { defined, type Found } from '../paste/part.ts';
import { type Line, type Paste, within } from '../paste/paste.ts';

const STRUCT =
  /&?\{(?:Status:)?(?<status>[1-5]\d\d) (?<reason>[A-Z][A-Za-z' -]{1,40}) (?:StatusCode:)?[1-5]\d\d (?:Proto:)?HTTP\/(?<version>\d(?:\.\d)?) [^[\]]{1,60}map\[/d;
const NAME = /(?:^|\] )([!#$%&'*+.^_`|~\w-]{1,100}):\[/g;
const LONGEST = 20_000;

export function readGoResponse(paste: Paste, at: number): Found | undefined {
  const line = paste.lines[at] as Line;
  const match = line.text.length < LONGEST ? STRUCT.exec(line.text) : null;
  const place = match?.indices?.groups?.status;
  if (!match || !place) return undefined;
  const response = defined({
    status: Number(match.groups?.status),
    reason: match.groups?.reason,
    version: match.groups?.version?.replace(/^([23])\.0$/, '$1'),
    statusSpan: within(line, place[0], place[1]),
    fields: fields(line, match.index + match[0].length),
    span: within(line, match.index, line.text.trimEnd().length),
    complete: true,
  });
  return { format: 'error-line', exchanges: [{ response }], next: at + 1 };
}

/** The members of `map[Name:[value] Name:[value]]` from `from` on; several values of one name stay one field. */
function fields(line: Line, from: number): Field[] {
  const text = line.text.slice(from);
  const names = [...text.matchAll(NAME)];
  return names.flatMap((match, index) => {
    const start = match.index + match[0].length;
    const next = names[index + 1];
    const close = next ? next.index : text.indexOf(']]', start);
    const name = match[1] ?? '';
    if (close < start) return [];
    const valueSpan = within(line, from + start, from + close);
    const span = { start: valueSpan.start - name.length - 2, end: valueSpan.end };
    return [{ name, value: text.slice(start, close), span, valueSpan }];
  });
}
