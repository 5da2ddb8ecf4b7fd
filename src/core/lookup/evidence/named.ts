/** Schemes and header fields that a text names, by the place where the name stands. */
import type { LookupTables } from '../records/records.ts';
import { isMisspelt } from '../words/fuzzy.ts';
import type { Token } from '../words/tokens.ts';
import { type Evidence, weights } from './evidence.ts';

/** Fields that carry a scheme. */
const carrier =
  /(?:(?:authenticate|authorization|authentication)['"]*\s*[:=]\s*|auth\w*[ _-]?(?:scheme|method|type)\W{1,8})['"]?$/i;
/** A challenge's parameter behind the scheme. */
const parameter = /^\s+(?:[a-z_]+\s*=\s*\\?["'\w]|(?=\S*[\d=+/])[\w+/=.-]{16,})/i;
const schemeTalk = /scheme|auth|challenge|negotiat|credential|token/i;
/** What makes a common word a scheme when it stands right behind: `bearer token`. */
const talkBehind = /^\s+(?:auth\w*|scheme|challenge|tokens?|credentials?)\b/i;
/** A shorter name is a common word. */
const leastMisspelt = 6;
/** In so short a text a scheme's name in lower case is meant as one. */
const shortText = 32;
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Finds the names of schemes and fields. Made once; the function answers for each text. */
export function namedFinder(records: LookupTables): (text: string) => Evidence[] {
  const schemes = new Map(records.schemes.map(([id, name]) => [name.toLowerCase(), { id, name }]));
  const products = new Set(records.products.map(([name]) => name.toLowerCase()));
  const headers = new Map(records.headers.map(([id, name]) => [name.toLowerCase(), { id, name }]));
  const finder = new RegExp(
    `(?<![\\p{L}\\p{N}_-])(?:${[...schemes.keys(), ...headers.keys()]
      .sort((a, b) => b.length - a.length)
      .map(escaped)
      .join('|')})(?![\\p{L}\\p{N}_-])`,
    'giu',
  );
  return (text) => {
    if (schemes.size + headers.size === 0) return [];
    const found: Evidence[] = [];
    for (const match of text.matchAll(finder)) {
      const lower = match[0].toLowerCase();
      const place = { text, written: match[0], start: match.index, end: match.index + match[0].length };
      const scheme = schemes.get(lower);
      const header = headers.get(lower);
      const asScheme = scheme && schemeEvidence(scheme, place, products.has(lower));
      const asHeader = header && headerEvidence(header, place);
      if (asScheme) found.push(asScheme);
      if (asHeader) found.push(asHeader);
    }
    return found;
  };
}

/** Schemes whose names a text misspells: `negociate`. */
export function misnamedSchemes(tokens: readonly Token[], { schemes }: LookupTables): Evidence[] {
  return tokens.filter(isMisspelt).flatMap(({ text, written, start, end }): Evidence[] => {
    const scheme = schemes.find(([, name]) => name.toLowerCase() === text && name.length >= leastMisspelt);
    if (!scheme) return [];
    const why = `“${written}” read as “${text}”`;
    return [{ key: `schemes/${scheme[0]}`, score: weights.schemeWord, why, matched: { start, end } }];
  });
}

interface Place {
  readonly text: string;
  readonly written: string;
  readonly start: number;
  readonly end: number;
}
interface Named {
  readonly id: string;
  readonly name: string;
}

/** A product of the same name is meant where no credentials stand. */
function schemeEvidence(
  { id, name }: Named,
  { text, written, start, end }: Place,
  isProduct: boolean,
): Evidence | undefined {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  const key = `schemes/${id}`;
  const matched = { start, end };
  if (carrier.test(before) || parameter.test(after)) {
    return { key, score: weights.schemeInPlace, why: 'the scheme of this challenge', matched };
  }
  if (isProduct) return undefined;
  const unusual = /[A-Z].*[A-Z]|\d/.test(name);
  const meant = written === name || (text.trim().length <= shortText && (unusual || talkBehind.test(after)));
  const talk = schemeTalk.test(before.slice(-28)) || schemeTalk.test(after.slice(0, 18));
  const score =
    talk && meant ? weights.schemeNamed : unusual || meant ? weights.schemeWord : talk ? weights.schemeHint : 0;
  return score === 0 ? undefined : { key, score, why: 'the text names this scheme', matched };
}

function headerEvidence({ id, name }: Named, { text, start, end }: Place): Evidence | undefined {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 24);
  const called =
    /^["'`]?\s*(?:request |response )?(?:header|field|ヘッダー|头)/i.test(after) ||
    /header["'`:\s]{1,3}$/i.test(before);
  const line = /(?:^|\n)[<>\s]*$/.test(before) && /^\s*:/.test(after);
  if (!called && !line && !name.includes('-')) return undefined;
  return {
    key: `headers/${id}`,
    score: weights.header + (called || line ? 2 : 0),
    why: 'the text names this field',
    matched: { start, end },
  };
}
