/** Log files of Docker, where each line is a JSON string: `{"log":"10.0.0.1 - - ...\n","stream":"stdout","time":"..."}`. */
import type { Edit } from '../../cut.ts';
import type { Span } from '../../exchange.ts';

const OPENING = '{"log":"';
const CLOSING = /(?:\\r)?(?:\\n)?","stream":"std(?:out|err)"[^{}]{0,400}\}\s*$/;
const ESCAPE = /\\u([\da-f]{4})|\\(["\\/tn])/gi;
const MEANING: Readonly<Record<string, string>> = { t: '\t', n: '\n' };

/** Edits that leave the lines as the program wrote them. */
export function loggedEdits(text: string, lines: readonly Span[]): Edit[] {
  if (!text.includes(OPENING)) return [];
  return lines.flatMap(({ start, end }) => {
    if (!text.startsWith(OPENING, start)) return [];
    const from = start + OPENING.length;
    const closing = CLOSING.exec(text.slice(Math.max(from, end - 500), end))?.[0].length;
    if (closing === undefined) return [];
    const until = end - closing;
    const escapes = Array.from(text.slice(from, until).matchAll(ESCAPE), ({ 0: written, 1: code, 2: unit, index }) => ({
      start: from + index,
      end: from + index + written.length,
      text: code ? String.fromCharCode(Number.parseInt(code, 16)) : (MEANING[unit ?? ''] ?? unit ?? ''),
    }));
    return [{ start, end: from, text: '' }, ...escapes, { start: until, end, text: '' }];
  });
}
