/** Rules that read code which answers 401 to whatever went wrong. */
import { codeText, places } from '../facts/text-matches.ts';
import type { Rule } from '../rule.ts';

/** A refusal in code, as the source of a pattern. */
export const REFUSE = '(?:\\b401\\b|UNAUTHORIZED\\b|\\bUnauthorized\\b)';
/** What catches every error of Java, Kotlin, C# and PHP. */
export const ANY_ERROR = '(?:Exception|Throwable|RuntimeException)';

/** Sees the first place of such code. */
export function everyError(id: string, sources: readonly string[]): Rule {
  const pattern = new RegExp(sources.map((one) => `(?:${one})`).join('|'), 'dg');
  return { id, find: (input) => (codeText(input) ? places(input, pattern).slice(0, 1) : []) };
}
