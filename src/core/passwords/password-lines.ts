/** A password that is a line by itself, among lines that tell of a failed login. */
import { isPasswordAlone } from './password-alone.ts';

interface PasswordLine {
  readonly start: number;
  readonly end: number;
  /** Whether it holds a letter or a sign beyond ASCII. */
  readonly beyondAscii: boolean;
}

/** With more than that shown, such a word is likelier a name of something. */
const LONGEST = 2_000;
const FAILS =
  /\b40[13]\b|log-?in\b|\bsign-?in\b|unauthori[sz]ed|password|credentials?|authenticat|\bdenied\b|\binvalid\b|\bfail/i;
/** Small and capital letters and digits (or a mask of such), with at least one character of Latin beyond ASCII. */
const BEYOND =
  /^(?=\S{0,39}\d)(?=\S{0,39}[a-z])(?=xxx\d|\S{0,39}[A-Z\u00c0-\u00de])(?=\S{0,39}[\u00a1-\u017f\u20ac])[\w\u00a1-\u017f\u20ac!#$%&*+.?@^~-]{8,40}$/;
/** A version of a package, of a language or of a build. */
const VERSION = /\b[CFJ](?:#|\+\+)\d{1,2}(?:\.\d|-|$)|@[\^~]?v?\d{1,3}\.\d|\d\.\d|@sha\d/;

/** Empty for a single line, for a long text and for one that tells of no failure. Spans are those of the trimmed lines. */
export function passwordLines(text: string): readonly PasswordLine[] {
  if (text.length > LONGEST || !text.trim().includes('\n') || !FAILS.test(text)) return [];
  const found: PasswordLine[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const word = line.trim();
    const start = at + line.indexOf(word);
    const beyondAscii = BEYOND.test(word);
    if (beyondAscii || (isPasswordAlone(word) && !VERSION.test(word)))
      found.push({ start, end: start + word.length, beyondAscii });
    at += line.length + 1;
  }
  return found;
}
