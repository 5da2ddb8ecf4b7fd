/**
 * The token is Google's own, and a check of Firebase wants the one that Firebase gives in exchange for it:
 *
 *     iss: accounts.google.com, wanted: https://securetoken.google.com/my-project
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const GOOGLE = /\baccounts\.google\.com\b(?!\/o\/oauth2)/dg;
/** A list of issuers says nothing of a token. */
const FAILED =
  /\b(?:invalid|incorrect|wrong|another|mismatch\w*|expected|wanted?|got|does(?: not|n['’]t) match|40[13])\b/i;

export const googleTokenWhereFirebaseWanted: Rule = {
  id: 'google-token-where-firebase-wanted',
  find: (input) =>
    /\bsecuretoken\.google\.com\b/.test(writtenText(input)) &&
    /\biss\b|\bissuer/i.test(writtenText(input)) &&
    FAILED.test(writtenText(input))
      ? places(input, GOOGLE).slice(0, 1)
      : [],
};
