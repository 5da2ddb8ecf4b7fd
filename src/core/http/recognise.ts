/** Whether text in the search box shows a failure rather than asks about one, so that the diagnosis can be offered. */
import { readPaste } from './read.ts';

/** What is looked at of a long text. */
const HEAD = 20_000;

/** One line that nobody types as a question. */
const TELLING: readonly RegExp[] = [
  /^HTTP\/\d(?:\.\d)? [1-5]\d\d/,
  /^(?:[<>] ?)?(?:[A-Z]{3,10} \S{1,2000} HTTP\/\d|HTTP\/\d(?:\.\d)? [1-5]\d\d)/,
  /^(?:WWW-Authenticate|Proxy-Authenticate|(?:Proxy-)?Authorization|Set-Cookie|Cookie): ?\S/i,
  /^\s*[{[]\s*[{"'\u201c]/,
  /^<(?:!doctype|html|\?xml|error)\b/i,
  /(?:^|[\s"':=])eyJ[A-Za-z0-9_-]{8,4000}\.[A-Za-z0-9_-]{8,4000}/,
  /^(?:Bearer|Basic|Digest|Negotiate|NTLM|DPoP) (?:[A-Za-z0-9+/_.~-]{8,4000}=*$|[a-z_]{2,30} ?= ?["\u201c])/i,
  /^(?:[\w@~:.\\/-]{0,60}[$#>%] )?curl(?:\.exe)? .{0,200}?(?:https?:\/\/|-[A-Za-z]\b|localhost)/,
  /^(?:[\w$]{1,60}\.){1,12}[A-Z][\w$]{0,80}(?:Error|Exception)\b/,
  /^[A-Z][\w$]{2,80}(?:Error|Exception): .{10}/,
  /^(?:npm (?:ERR!|error)|fatal:|curl: \(\d+\)|Error response from daemon:|\[ERROR\]) .{10}/,
];

export function looksLikePaste(text: string): boolean {
  const head = text.slice(0, HEAD).trim();
  if (head === '') return false;
  const first =
    head
      .slice(0, 5000)
      .split(/[\r\n]/, 1)[0]
      ?.trim() ?? '';
  if (TELLING.some((pattern) => pattern.test(first))) return true;
  const { format, parts } = readPaste(head);
  if (format === 'log') return true;
  if (!/[\r\n]/.test(head)) return false;
  return format !== 'text' && (format !== 'error-line' || parts.length > 0);
}
