/** Cookies: names and attributes stay, values are masked. */
import type { Ledger } from '../edits/form.ts';
import { maskCredential } from './credential.ts';

const attribute =
  /^\s*(?:expires|max-age|domain|path|secure|httponly|samesite|partitioned|priority|version|comment|port|discard)\s*(?:=|$)/i;

/** The value of Cookie: `a=1; b=2`. */
export function maskCookies(ledger: Ledger, value: string): string {
  return value.replace(/[^;\r\n]+/g, (pair) =>
    /^\s*path=\/[\w/-]{0,40}\s*$/.test(pair) ? pair : maskPair(ledger, pair),
  );
}

/** The value of Set-Cookie; several stand on lines of their own or behind commas, as some tools join them. */
export function maskSetCookie(ledger: Ledger, value: string): string {
  return value.replace(/[^;\r\n]+/g, (part) => {
    if (!attribute.test(part)) return part.replace(/[^,]+,?|,/g, (piece) => maskPair(ledger, piece));
    return part.replace(
      /(,\s*)([^;,\s=]+=[\s\S]*)$/,
      (_, comma: string, pair: string) => comma + maskPair(ledger, pair),
    );
  });
}

function maskPair(ledger: Ledger, pair: string): string {
  const equals = pair.indexOf('=');
  if (equals < 0) return maskCredential(ledger, pair);
  return pair.slice(0, equals + 1) + maskCredential(ledger, pair.slice(equals + 1));
}
