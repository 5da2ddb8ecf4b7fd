/**
 * A script calls another origin with fetch or axios, and no line lets the cookies go along:
 *
 *     fetch("https://api.example.com/me", { method: "GET" })
 */

import { matches, sighting, spanOf } from '../../facts/settings-text.ts';
import type { Rule } from '../../rule.ts';

const CALL =
  /\b(?:fetch|axios(?:\.(?:get|post|put|patch|delete|create))?)\(\s{0,20}[^\n]{0,40}?["'`]https?:\/\/[^"'`\s]{1,300}["'`]/dg;

export const scriptCallWithoutCredentials: Rule = {
  id: 'script-call-without-credentials',
  find: (input) => {
    const { text } = input;
    if (/\bcredentials\b|\bwithCredentials\b|authorization|\bauth["']?\s{0,3}:\s{0,3}\{/i.test(text.slice(0, 200_000)))
      return [];
    return matches(input, CALL).flatMap((match) => {
      const span = spanOf(match);
      return span ? [sighting(input, span)] : [];
    });
  },
};
