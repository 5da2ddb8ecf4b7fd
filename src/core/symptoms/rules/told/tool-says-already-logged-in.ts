/**
 * A tool says that somebody is logged in already, and its calls are refused: it looks at the login that it stored, not at
 * whether the server still takes it.
 *
 *     Already logged in. Run 'tool logout' first.
 *     Request failed with status 401
 */
import { writtenText } from '../../facts/text-matches.ts';
import { tells } from '../../kinds/tells.ts';
import type { Rule } from '../../rule.ts';

const said = tells('tool-says-already-logged-in', [
  "\\b(?:you(?:['’]re| are) )?already (?:logged|signed) in\\b",
  '\\balready authenticated\\b',
]);
const REFUSED = /\b40[13]\b|unauthori[sz]ed|unauthenticated|invalid (?:token|credentials)|token (?:has )?expired/i;

export const toolSaysAlreadyLoggedIn: Rule = {
  ...said,
  find: (input) => (REFUSED.test(writtenText(input)) ? said.find(input) : []),
};
