/**
 * The words say that the login is fine, and that what was asked for is not found or not allowed:
 *
 *     ✓ token is valid
 *     Failed to find organisation "example"
 */
import { says } from '../../kinds/says.ts';
import type { Rule } from '../../rule.ts';

const fine = says(
  'login-works-resource-fails',
  [
    '\\b(?:authenticated|logged in|signed in) (?:correctly|successfully)\\b|\\bsuccessfully (?:authenticated|logged in|signed in)\\b',
    '\\b(?:token|pat|key|login|credentials?|authentication) (?:is |was |are )?(?:valid|ok|correct|works?|succeeded|successful)\\b',
    '\\blogged in (?:to \\S{1,60} )?as\\b',
  ],
  undefined,
  'to-any',
);
const FAILS =
  /\b(?:fail(?:ed|s)? to (?:find|list|get|fetch|read|load)|could(?: not|n['’]t) (?:find|resolve|list|access)|can(?:not|['’]t) (?:find|list|access)|not found|404|403|forbidden|no access|permission denied)\b/i;

export const loginWorksResourceFails: Rule = {
  ...fine,
  find: (input) =>
    input.text.length < 20_000 && FAILS.test(input.text) && !/\b401\b/.test(input.text) ? fine.find(input) : [],
};
