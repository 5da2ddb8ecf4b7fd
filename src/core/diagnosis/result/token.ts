/** A JWT that a paste shows, in words: who issued it, for whom, from when until when (RFC 7519 section 4.1). */
import { claimTexts, type Json, jsonPart } from '../../symptoms/facts/jwt.ts';

export interface TokenPart {
  readonly name: string;
  readonly value: string;
  /** Of a time claim: milliseconds since 1970. */
  readonly time?: number;
}

/** Members that are shown; the masker leaves them readable. */
const shown = ['alg', 'typ', 'kid', 'iss', 'aud', 'azp', 'client_id', 'appid', 'scope', 'scp', 'iat', 'nbf', 'exp'];
const times = ['iat', 'nbf', 'exp'];

/** What a token says, header first. Empty where it is no JWT. Nothing is verified. */
export function tokenParts(token: string): readonly TokenPart[] {
  const [header, claims] = token.split('.').map(jsonPart);
  if (!header || !claims) return [];
  return [header, claims].flatMap((json) => shown.flatMap((name) => partOf(json, name)));
}

/** The first whole JWT of a text; empty where it shows none. */
export function tokenIn(text: string): string {
  return /\beyJ[\w-]{4,}\.[\w-]{4,}\.[\w-]{4,}/.exec(text)?.[0] ?? '';
}

function partOf(json: Json, name: string): readonly TokenPart[] {
  const value = json[name];
  if (times.includes(name)) {
    if (typeof value !== 'number' || !Number.isFinite(value) || Math.abs(value) > 1e11) return [];
    return [{ name, value: String(value), time: value * 1000 }];
  }
  const texts = claimTexts(value);
  return texts.length > 0 ? [{ name, value: texts.join(', ').slice(0, 300) }] : [];
}
