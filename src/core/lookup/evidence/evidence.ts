/**
 * What speaks for a page, and how strongly. All weights of the lookup stand here, so that they can be compared: a
 * number above 90 leaves no doubt, one below 40 is a hint.
 */

export interface Evidence {
  readonly key: string;
  readonly score: number;
  /** One short sentence. */
  readonly why: string;
  /** The part of the query that speaks for it. */
  readonly matched?: { readonly start: number; readonly end: number } | undefined;
  /** Whether the query is nothing but the address, the name or a text of the page. */
  readonly exact?: boolean;
  /** The id of the section that answers. */
  readonly section?: string | undefined;
}

export const weights = {
  /** The whole query is the page's address or name. */
  exact: 120,
  /** Two codes or their names set side by side. */
  comparison: 98,
  /** Two codes in a text that compares nothing. */
  pair: 40,
  /** A number by the trust in it. */
  number: { line: 82, word: 72, alone: 64, weak: 36 },
  /** A sub-code, or a vendor's code whose vendor is named, over the bare number. */
  exactNumber: 8,
  /** The only vendor that uses a number, over the page of the number. */
  onlyVendor: 3,
  /** A vendor's code among several, of which none is named. */
  someVendor: -3,
  /** A challenge or credentials of a scheme. */
  schemeInPlace: 78,
  /** A scheme's name where the text speaks of schemes, and elsewhere. */
  schemeNamed: 66,
  schemeWord: 48,
  /** A number of which only the beginning is typed. */
  begun: 60,
  /** A common word that is a scheme's name too, where the text speaks of signing in. */
  schemeHint: 40,
  /** How much less a name says inside a longer text that a program prints. */
  wordOfText: 20,
  /** It works in one place and not in another, said without a number. */
  contrast: 52,
  /** A field's name: one with a hyphen, or one that the text calls a header. */
  header: 58,
} as const;

/** What each further evidence for a page adds, as a part of its score, and how much all of them at most. */
const further = { part: 0.03, most: 4 } as const;

/** Adds up what speaks for each page: the strongest counts in full, the others a little. Strongest first. */
export function rankEvidence(
  all: readonly Evidence[],
  part: number = further.part,
): (Evidence & { readonly total: number })[] {
  const byKey = new Map<string, Evidence[]>();
  for (const evidence of all) {
    const same = byKey.get(evidence.key);
    if (same) same.push(evidence);
    else byKey.set(evidence.key, [evidence]);
  }
  const ranked = [...byKey.values()].map((same) => {
    const [best, ...others] = same.sort((a, b) => b.score - a.score) as [Evidence, ...Evidence[]];
    const more = others.reduce((sum, { score }) => sum + Math.max(0, score) * part, 0);
    return { ...best, exact: same.some(({ exact }) => exact), total: best.score + Math.min(further.most, more) };
  });
  return ranked.sort((a, b) => b.total - a.total || (a.key < b.key ? -1 : 1));
}
