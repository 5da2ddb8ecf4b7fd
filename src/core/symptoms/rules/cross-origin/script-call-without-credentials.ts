/**
 * A script calls another origin with fetch or axios, and no line lets the cookies go along:
 *
 *     fetch("https://api.example.com/me", { method: "GET" })
 */
import { beginningOf, LONGEST_WRITTEN, matches, sightingsOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const CALL =
  /\b(?:fetch|axios(?:\.(?:get|post|put|patch|delete|create))?)\(\s{0,20}[^\n]{0,40}?["'`]https?:\/\/[^"'`\s]{1,300}["'`]/dg;

const SERVERS =
  /Access-Control-Allow-Credentials|authentication credentials were not provided|(?:cors\(|Cors\b|\bcors:|origins? ?[:'"])[^\n]{0,200}?\bcredentials: ?true|(?:no|invalid|missing) (?:user )?credentials/gi;

export const scriptCallWithoutCredentials: Rule = {
  id: 'script-call-without-credentials',
  find: (input) => {
    // What the server says and allows is not what the script sends.
    const text = beginningOf(input, LONGEST_WRITTEN).replaceAll(SERVERS, '');
    if (
      /\bcredentials\b|\bwithCredentials\b|authorization|\b(?:x-)?api-?key["'`]?\s{0,3}:|-token["'`]?\s{0,3}:|\bauth["']?\s{0,3}:\s{0,3}\{/i.test(
        text,
      )
    )
      return [];
    return sightingsOf(input, matches(input, CALL));
  },
};
