/** Pastes that end too early: the rest was not selected, or a console broke it off. */
import type { Reading, Span } from '../../http/exchange.ts';

/**
 * Whether a place reaches to the end of the text, and no line break ends its line. Of a quoted string without its end
 * that means: most likely the paste is cut off, and the server sent the rest.
 */
export function reachesEnd(text: string, { end }: Pick<Span, 'end'>): boolean {
  return end >= text.length || !/\S|\n/.test(text.slice(end));
}

const refusals = ['Unauthorized', 'Forbidden', 'Proxy Authentication Required'];

/** Whether what was read looks cut off: an open quotation mark in its last line, half a reason phrase, or half JSON. */
export function isCutOff({ text, exchanges, problems }: Pick<Reading, 'text' | 'exchanges' | 'problems'>): boolean {
  if (problems.some(({ code }) => code === 'json-cut')) return true;
  const response = exchanges.at(-1)?.response;
  const last = response?.fields.at(-1);
  if (last && !last.decoded && reachesEnd(text, last.valueSpan)) return isOpen(last.value);
  const { reason, span } = response ?? {};
  if (!reason || !span || last || response?.body || !reachesEnd(text, span)) return false;
  return refusals.some((name) => name.length > reason.length && name.startsWith(reason));
}

/** Whether a quotation mark is open at the end of a value (RFC 9110 section 5.6.4). */
function isOpen(value: string): boolean {
  return (value.replace(/\\./g, '').match(/"/g) ?? []).length % 2 === 1;
}
