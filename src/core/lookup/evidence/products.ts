/** Products that a query names: `traefik htpasswd` asks for no page about nginx. */
import type { PhraseMatch } from '../phrases/phrases.ts';
import type { Saying } from '../phrases/sayings.ts';
import type { LookupTables } from '../records/records.ts';
import { plainTokens, type Token } from '../words/tokens.ts';

type Match = PhraseMatch<Saying>;

/** Longer texts are pastes, which name more products than the one that is asked about. */
const longest = 80;

interface Asked {
  /**
   * Without what only resembles the query and is about other products than those that the query names. What stands
   * there whole stays, and so does a page that is about no product.
   */
  fitting(matches: Match[]): Match[];
  /** What the query says of a page: a fix for any product is not less asked for because a product is named. */
  wordsFor(key: string): readonly Token[];
}

/** Knows which pages are about which products. Made once; the function answers for each query. */
export function productFinder(records: LookupTables): (tokens: readonly Token[]) => Asked {
  const names = new Set([
    ...records.products.map(([name]) => name.toLowerCase()),
    ...records.vendors.map(([id]) => id),
  ]);
  const products = new Map<string, readonly string[]>();
  const add = (key: string, id: string, title: string) =>
    products.set(
      key,
      [...new Set([...id.split('-'), ...plainTokens(title)])].filter((word) => names.has(word)),
    );
  for (const [id, title] of records.causes) add(`causes/${id}`, id, title);
  for (const [id, title] of records.fixes) add(`fixes/${id}`, id, title);
  const known = new Set([...products.values()].flat());

  return (tokens) => {
    const said = new Set(tokens.flatMap(({ text, trust }) => (trust === 1 && known.has(text) ? [text] : [])));
    if (said.size === 0 || (tokens.at(-1)?.end ?? 0) > longest) {
      return { fitting: (matches) => matches, wordsFor: () => tokens };
    }
    const besides = tokens.filter(({ text }) => !said.has(text));
    const strange = (key: string) => {
      const own = products.get(key) ?? [];
      return own.length > 0 && !own.some((name) => said.has(name));
    };
    return {
      fitting: (matches) =>
        matches.filter(({ whole, phrase: { targets } }) => {
          const about = targets.filter(({ key }) => products.has(key));
          return whole || about.length === 0 || !about.every(({ key }) => strange(key));
        }),
      wordsFor: (key) => (key.startsWith('fixes/') && products.get(key)?.length === 0 ? besides : tokens),
    };
  };
}
