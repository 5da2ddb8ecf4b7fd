/**
 * One token of the paste is another one without its first characters: code cuts off a scheme word that was not there, or
 * one of another length:
 *
 *     sent:     B7fake1234fake5678fake
 *     received: 7fake1234fake5678fake
 */
import type { Span } from '../../../http/exchange.ts';
import { matches, places, sighting, spanOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** Mixed of letters and digits, so no word, and long enough to be no chance. */
const TOKEN = /(?<![\w.~+/=-])(?=[A-Za-z_-]{0,60}\d)(?=\d{0,60}[A-Za-z])[\w.~+-]{17,2000}(?![\w~+/-])/dg;
/** What is left of `Bearer` where too little is cut off. */
const REST_OF_WORD = /(?<![A-Za-z])(?:earer|arer|rer) {1,2}[\w.~+/-]{16,2000}/dg;
/** A JWT without its `eyJ`, or without more of its first part. */
const REST_OF_JWT =
  /(?<![\w.~+/-])(?:yJhbGciOi|JhbGciOi|hbGciOi|bGciOi|GciOi|ciOi|yJ0eXAiOi|J0eXAiOi|0eXAiOi|eXAiOi|XAiOi)J[\w-]{4,2000}(?:\.[\w-]{1,4000}){0,2}/dg;
/** So many characters at the end are compared. */
const END = 16;
const LONGEST_LOSS = 9;

export const tokenLostItsBeginning: Rule = {
  id: 'token-lost-its-beginning',
  find: (input) => {
    const known = new Map<string, { readonly token: string; readonly span: Span }[]>();
    const lost: Span[] = [];
    for (const match of matches(input, TOKEN)) {
      const [token] = match;
      const span = spanOf(match);
      if (!span) continue;
      const same = known.get(token.slice(-END)) ?? [];
      const pair = same.find((other) => other.token !== token && isEndOf(other.token, token));
      if (pair) lost.push(pair.token.length < token.length ? pair.span : span);
      known.set(token.slice(-END), [...same.slice(0, 4), { token, span }]);
    }
    return [
      ...lost.map((span) => sighting(input, span)),
      ...[REST_OF_WORD, REST_OF_JWT].flatMap((one) => places(input, one)),
    ];
  },
};

/** Whether one is the end of the other, and what it lacks is no part with a sign behind it: `v1.fake`, `sk-fake`. */
function isEndOf(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const loss = long.slice(0, long.length - short.length);
  return loss.length <= LONGEST_LOSS && long.endsWith(short) && !/[._~+-]$/.test(loss);
}
