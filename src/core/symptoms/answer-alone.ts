/** Whether a paste is one answer of a server and nothing besides, which is what most people paste. */
import type { Format, Reading } from '../http/exchange.ts';

const FORMATS: ReadonlySet<Format> = new Set(['header-block', 'httpie', 'json-body', 'xml-body', 'html-body']);

/**
 * True where it shows one response with its status, and no request, command, setting or word of a person. Not for 407: who
 * asks a proxy is told by more.
 */
export function isAnswerAlone({ text, exchanges, parts }: Reading): boolean {
  const [exchange] = exchanges;
  const { response } = exchange ?? {};
  if (exchanges.length !== 1 || exchange?.request || !response?.status || response.status === 407) return false;
  const around = text.slice(0, response.span.start) + text.slice(response.span.end);
  // What a person wrote below a page is read as its content.
  const isWhole = text.trimEnd().endsWith('>') || parts.every(({ format }) => format !== 'html-body');
  return around.trim() === '' && isWhole && parts.every(({ format }) => FORMATS.has(format));
}
