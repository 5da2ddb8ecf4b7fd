/**
 * Quotes as they come in a paste: plain, escaped to any depth, typographic, as HTML or URL encode them, as cmd (`^"`) and
 * PowerShell (a backtick before it) escape them.
 */

const plain = '"\'`';
const spelled: readonly (readonly [string, string])[] = [
  ['&quot;', '&quot;'],
  ['&#34;', '&#34;'],
  ['&#39;', '&#39;'],
  ['%22', '%22'],
  ['%27', '%27'],
  ['\\u0022', '\\u0022'],
  ['^\\^"', '^\\^"'],
  ['^\\"', '^\\"'],
  ['^"', '^"'],
  ['`"', '`"'],
  ['“', '”'],
  ['‘', '’'],
];

/** The quote that begins at `at`, with the backslashes before it; empty where none does. */
export function quoteAt(text: string, at: number): string {
  const unit = text.charCodeAt(at);
  if (unit === 34 || unit === 39) return text.charAt(at);
  if (unit === 96) return text.charCodeAt(at + 1) === 34 ? '`"' : '`';
  if (unit === 92) {
    let end = at;
    while (text.charCodeAt(end) === 92 && end - at < 64) end++;
    if (end < text.length && plain.includes(text.charAt(end))) return text.slice(at, end + 1);
  }
  if (unit !== 38 && unit !== 37 && unit !== 92 && unit !== 94 && unit < 0x2018) return '';
  return spelled.find(([open]) => text.startsWith(open, at))?.[0] ?? '';
}

/** The quote that ends before `at`, with its backslashes; empty where none does. */
export function quoteBefore(text: string, at: number): string {
  if (at > 0 && plain.includes(text.charAt(at - 1))) {
    let start = at - 1;
    while (start > 0 && text.charCodeAt(start - 1) === 92 && at - start < 64) start--;
    const shell = text.charCodeAt(start - 1);
    if (text.charCodeAt(at - 1) === 34 && (shell === 94 || shell === 96)) {
      return spelled.find(([, close]) => text.slice(at - close.length, at) === close)?.[1] ?? text.slice(start, at);
    }
    return text.slice(start, at);
  }
  const unit = text.charCodeAt(at - 1);
  if (unit !== 59 && unit !== 50 && unit !== 55 && unit < 0x2018) return '';
  return spelled.find(([, close]) => text.slice(at - close.length, at) === close)?.[1] ?? '';
}

/** Where the text that `quote` opens ends, at most at `limit`; -1 where it does not end. */
export function quoteEnd(text: string, from: number, quote: string, limit: number): number {
  const last = quote.charAt(quote.length - 1);
  if (!plain.includes(last) || quote.charCodeAt(0) === 94 || (quote.length > 1 && quote.charCodeAt(0) === 96)) {
    const close = spelled.find(([open]) => open === quote)?.[1] ?? quote;
    for (let at = from; at < limit; at++) if (text.startsWith(close, at)) return at;
    return -1;
  }
  const depth = quote.length - 1;
  const unit = last.charCodeAt(0);
  let slashes = 0;
  for (let at = from; at < limit; at++) {
    const next = text.charCodeAt(at);
    if (next === 92) slashes++;
    else {
      if (next === unit && (depth === 0 ? slashes % 2 === 0 : slashes <= depth)) return at - Math.min(slashes, depth);
      slashes = 0;
    }
  }
  return -1;
}
