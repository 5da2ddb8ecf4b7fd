/** Schemes that a text shows as sent and as asked for, where the reader found no request with its answer. */
import type { Span } from '../../http/exchange.ts';
import type { RuleInput, Sighting } from '../rule.ts';
import { AUTHORIZATION } from './authorization-written.ts';
import { perInput } from './per-input.ts';
import { matches, sighting, spanOf } from './text-matches.ts';

const FIELD = new RegExp(AUTHORIZATION + /(Basic|Bearer|Digest)\b["'`]?[ \t]+["'`\w$<{+/.]/.source, 'dgi');
/** The same as people tell it. */
const TOLD =
  /\b(?:I|we)(?:['’]m| am| are)? (?:us(?:e|ed|ing)|send|sent|tried|try|trying|sending)(?: with)? (?:http )?(Basic|Bearer|Digest)(?: auth\w{0,12})?\b/dgi;
/** Calls that send user and password as they are. */
const BASIC_CALL =
  /\bHTTPBasicAuth\(|\bauth=\(\s{0,2}["'\w]|\bSetBasicAuth\(|\bCredentials\.basic\(|\bCredentialCache\b[^\n]{0,120}["']Basic["']|[ \t]-Authentication[ \t]+Basic\b|\.Add\([^\n]{0,80}["']Basic["']|\bCURLAUTH_BASIC\b|\bauth:\s?\{\s{0,20}["']?username\b/dg;
const ASKED = /\bWWW-Authenticate["'\]]{0,3}[ \t]?[:=]([^\n]{2,600})/gi;
const SCHEME = /(?:^|[\s,"'[{=])(Basic|Bearer|Digest|NTLM|Negotiate|Kerberos|ApiKey)(?=[\s,"'\]\\]|$)/gi;

interface Schemes {
  readonly sent: readonly { readonly scheme: string; readonly span: Span }[];
  readonly asked: ReadonlySet<string>;
}

const schemesIn = perInput((input): Schemes => {
  // Where an exchange shows a request with its answer, or several answers are shown, exchanges alone decide.
  const isRead =
    input.exchanges.some(({ request, response }) => request?.method && (response?.fields.length ?? 0) > 0) ||
    input.exchanges.filter(({ response }) => response?.status).length > 1;
  if (isRead) return { sent: [], asked: new Set() };
  const asked = matches(input, ASKED).flatMap(([, value = '']) =>
    [...(value.split(/[.;] [A-Z]/)[0] ?? '').matchAll(SCHEME)].map(([, scheme = '']) => scheme.toLowerCase()),
  );
  const sent = [FIELD, TOLD, BASIC_CALL].flatMap((pattern) =>
    matches(input, pattern).flatMap((match) => {
      const span = spanOf(match);
      return span ? [{ scheme: (match[1] ?? 'basic').toLowerCase(), span }] : [];
    }),
  );
  return { sent, asked: new Set(asked) };
});

/** Where the text shows the scheme as sent, and as asked for only others, all of which are among those given. */
export function sentThoughOnlyAsked(input: RuleInput, scheme: string, among: readonly string[]): readonly Sighting[] {
  const { sent, asked } = schemesIn(input);
  if (asked.size === 0 || [...asked].some((one) => !among.includes(one))) return [];
  if (sent.some((one) => asked.has(one.scheme))) return [];
  return sent
    .filter((one) => one.scheme === scheme)
    .map(({ span }) => sighting(input, span))
    .slice(0, 1);
}
