/** JWTs that a paste shows as credentials (RFC 7519), decoded. Nothing is verified. */
import { decodeBase64 } from '../../encoding/base64.ts';
import { decodeUtf8 } from '../../encoding/utf8.ts';
import type { RuleInput, Sighting } from '../rule.ts';
import { matterOf, timeOf } from './matter.ts';
import { perInput } from './per-input.ts';
import { keyFields, sentIn } from './sent.ts';
import { LONGEST_WRITTEN } from './text-matches.ts';

export type Json = Readonly<Record<string, unknown>>;

export interface Jwt extends Sighting {
  readonly token: string;
  readonly parts: readonly string[];
  readonly header: Json;
  readonly claims: Json;
  /** The scheme word in front of it, in lower case; undefined where it stands alone or in a field of its own. */
  readonly scheme: string | undefined;
  /** When it was used, as far as the paste tells. */
  readonly usedAt: number | undefined;
}

const ALONE = /^[ \t]*["']?(eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*)["']?[ \t\r]*$/gm;

/** What begins as a JWT, wherever it is sent or written as a credential; not those in answers. */
export const tokensIn = perInput((input): readonly Omit<Jwt, 'parts' | 'header' | 'claims'>[] => {
  const { text, exchanges, failing } = input;
  const clock = timeIn(input);
  const at = (exchange: number | null) => timeOf(exchanges[exchange ?? failing ?? -1] ?? {}) ?? clock;
  const sent = sentIn(input).map(({ exchange, scheme, rest, restSpan }) => ({
    ...{ exchange, token: rest, span: restSpan, usedAt: at(exchange) },
    scheme: scheme === '' ? undefined : scheme,
  }));
  const own = matterOf(input).flatMap(({ exchange, request }) =>
    keyFields(request).map(({ value, valueSpan }) => ({
      ...{ exchange, token: value, span: valueSpan, scheme: undefined, usedAt: at(exchange) },
    })),
  );
  // A token below a refusal is what somebody adds to show it; one in another answer was issued there.
  const taken = exchanges.flatMap(({ request, response }) => [
    request?.span,
    (response?.status ?? 0) >= 400 ? undefined : response?.span,
  ]);
  const alone = Array.from(text.length > LONGEST_WRITTEN ? [] : text.matchAll(ALONE), (match) => {
    const token = match[1] ?? '';
    const start = match.index + match[0].indexOf(token);
    return { exchange: null, token, span: { start, end: start + token.length }, scheme: undefined, usedAt: at(null) };
  }).filter(({ span }) => !taken.some((one) => one && one.start <= span.start && span.end <= one.end));
  return [...sent, ...own, ...alone].filter(({ token }) => token.startsWith('eyJ')).slice(0, 100);
});

/** Whole signed JWTs (three parts) with a header and claims that can be read. */
export const jwtsIn = perInput((input): readonly Jwt[] =>
  tokensIn(input).flatMap((one) => {
    const parts = one.token.split('.');
    const header = jsonPart(parts[0]);
    const claims = jsonPart(parts[1]);
    return parts.length === 3 && header && claims ? [{ ...one, parts, header, claims }] : [];
  }),
);

/** The JSON object that a part holds; undefined where it is none. */
export function jsonPart(part: string | undefined): Json | undefined {
  const bytes = part === undefined || part.length > 100_000 ? undefined : decodeBase64(part);
  const text = bytes === undefined ? undefined : decodeUtf8(bytes);
  if (text === undefined || !/^\s*\{/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Json) : undefined;
  } catch {
    return undefined;
  }
}

/** A time claim (`exp`, `nbf`, `iat`) in milliseconds. */
export function moment(claims: Json, name: 'exp' | 'nbf' | 'iat'): number | undefined {
  const value = claims[name];
  return typeof value === 'number' && Number.isFinite(value) ? value * 1000 : undefined;
}

/** A claim that is a text, or several: `aud`. */
export function claimTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

/** The latest time that any exchange of the paste tells. */
function timeIn({ exchanges }: RuleInput): number | undefined {
  const times = exchanges.map(timeOf).filter((time) => time !== undefined);
  return times.length > 0 ? times.reduce((a, b) => Math.max(a, b)) : undefined;
}
