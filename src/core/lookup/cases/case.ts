/**
 * Queries and what they should lead to: the pages of which one must come first, `|` between them; `causes/*` stands
 * for any cause. Written for this project after the kinds of queries that people paste, by no page's wording alone.
 */
export type Case = readonly [query: string, first: string];

/** A case that somebody pasted, with the page where it stands. What should come first was settled before any look-up. */
export type FoundCase = readonly [query: string, first: string, source: string];
