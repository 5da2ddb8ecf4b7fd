/**
 * Fields as a program prints the object that holds them: `<CIMultiDictProxy('Server': 'nginx', 'Date': '...')>` of
 * aiohttp, `java.net.http.HttpHeaders@1f { {server=[nginx], date=[...]} }` of Java.
 */
import type { Exchange, Field } from '../../exchange.ts';
import type { Found } from '../paste/part.ts';
import { type Line, type Paste, within } from '../paste/paste.ts';
import { messagesInLoose } from './json-messages.ts';

const PYTHON = /^<?(?:CIMultiDict(?:Proxy)?|HTTPHeaderDict|Headers)\(\{?(?=['"])/;
const JAVA = /\bHttpHeaders@[\da-f]{1,8} \{ \{/;
/** A name with its values. */
const VALUES = /(?<=[{ ])(?<name>[\w-]{1,100})=\[(?<value>[^[\]]{0,4000})\]/dg;

export function readPrintedFields(paste: Paste, at: number): Found | undefined {
  const line = paste.lines[at] as Line;
  if (line.text.length > 20_000) return undefined;
  const exchange = PYTHON.test(line.text) ? pythonHead(paste, line) : JAVA.test(line.text) ? javaHead(line) : undefined;
  return exchange ? { format: 'error-line', exchanges: [exchange], next: at + 1 } : undefined;
}

function pythonHead(paste: Paste, line: Line): Exchange | undefined {
  const [exchange] = messagesInLoose(paste.text, within(line, 0, line.text.trimEnd().length), undefined) ?? [];
  if (!exchange?.response) return exchange;
  const { body: _, ...head } = exchange.response;
  return { response: { ...head, complete: true } };
}

function javaHead(line: Line): Exchange | undefined {
  const fields = Array.from(line.text.matchAll(VALUES), (match): Field => {
    const { name = '', value = '' } = match.groups ?? {};
    const place = match.indices?.groups?.value ?? [0, 0];
    const span = within(line, match.index, match.index + match[0].length);
    return { name, value, span, valueSpan: within(line, place[0], place[1]) };
  });
  const span = within(line, 0, line.text.trimEnd().length);
  return fields.length > 0 ? { response: { status: null, fields, span, complete: true } } : undefined;
}
