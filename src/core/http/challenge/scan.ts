/** Looks at the line at hand. */
import { isBlank, isControl, isPlainText, isTchar } from './characters.ts';
import { type Reader, reportControls } from './reader.ts';

/** The unit at `at`, or -1 at the end of the line. */
export function unitAt(reader: Reader, at: number): number {
  return at < reader.end ? (reader.units[at] ?? -1) : -1;
}

/** RFC 9110, 5.6.3: `OWS = *( SP / HTAB )`, `BWS = OWS`. The offset behind it. */
export function skipBlanks(reader: Reader, at: number): number {
  const { units, end } = reader;
  for (; at < end; at++) {
    const unit = units[at] ?? -1;
    if (!isBlank(unit)) break;
    if (isControl(unit)) reportControls(reader);
  }
  return at;
}

/** RFC 9110, 5.6.2: `token = 1*tchar`. The offset behind it, `at` itself when there is none. */
export function skipToken(reader: Reader, at: number): number {
  const { units, end } = reader;
  while (at < end && isTchar(units[at] ?? -1)) at++;
  return at;
}

/** The offset of the first unit at or after `at` that is not as it may stand in a quoted string, or the end. */
export function skipPlainText(reader: Reader, at: number): number {
  const { units, end } = reader;
  while (at < end && isPlainText(units[at] ?? -1)) at++;
  return at;
}
