/** Fields as Python prints the object that holds them: `<CIMultiDictProxy('Server': 'nginx', 'Date': '...')>` of aiohttp. */
import { messagesInLoose } from './json-messages.ts';
import type { Found } from './part.ts';
import { type Line, type Paste, within } from './paste.ts';

const OBJECT = /^<?(?:CIMultiDict(?:Proxy)?|HTTPHeaderDict|Headers)\(\{?(?=['"])/;

export function readPrintedFields(paste: Paste, at: number): Found | undefined {
  const line = paste.lines[at] as Line;
  if (line.text.length > 20_000 || !OBJECT.test(line.text)) return undefined;
  const span = within(line, 0, line.text.trimEnd().length);
  const exchanges = messagesInLoose(paste.text, span, undefined);
  if (!exchanges) return undefined;
  return {
    format: 'error-line',
    exchanges: exchanges.map(({ request, response }) => withoutBody(request, response)),
    next: at + 1,
  };
}

type Messages = NonNullable<ReturnType<typeof messagesInLoose>>[number];

function withoutBody(request: Messages['request'], response: Messages['response']): Messages {
  if (!response) return request ? { request } : {};
  const { body: _, ...head } = response;
  return { response: { ...head, complete: true } };
}
