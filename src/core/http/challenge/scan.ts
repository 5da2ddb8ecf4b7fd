/** Looks at the line at hand. The unit at its end is in no class below, so that each look stops there. */
import { isBlank, isPlainText, isTchar, lineEnd } from './characters.ts';
import type { Reader } from './reader.ts';

/** The unit at `at`, `lineEnd` at the end of the line; never asked for one behind that. */
export function unitAt(reader: Reader, at: number): number {
  return reader.units[at] ?? lineEnd;
}

/** RFC 9110, 5.6.3: `OWS = *( SP / HTAB )`, `BWS = OWS`. The offset behind it. */
export function skipBlanks({ units }: Reader, at: number): number {
  while (isBlank(units[at] ?? lineEnd)) at++;
  return at;
}

/** RFC 9110, 5.6.2: `token = 1*tchar`. The offset behind it, `at` itself when there is none. */
export function skipToken({ units }: Reader, at: number): number {
  while (isTchar(units[at] ?? lineEnd)) at++;
  return at;
}

/** The offset of the first unit at or after `at` that is not as it may stand in a quoted string, or the end. */
export function skipPlainText({ units }: Reader, at: number): number {
  while (isPlainText(units[at] ?? lineEnd)) at++;
  return at;
}
