/**
 * The issuer is the one of another provider than the one that is wanted, so the token is another token:
 *
 *     iss: accounts.google.com, wanted: https://securetoken.google.com/my-project
 */
import { beginningOf, LONGEST_CODE, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** Each provider with a pattern of its issuers. */
const PROVIDERS: readonly RegExp[] = [
  /\baccounts\.google\.com\b(?!\/o\/oauth2)/dg,
  /\bsecuretoken\.google\.com\b/dg,
  /\bcognito-idp\.[\w-]{1,30}\.amazonaws\.com\b/dg,
  /\b(?:login\.microsoftonline\.com|sts\.windows\.net|login\.windows\.net)\b/dg,
  /\b[\w-]{1,60}\.b2clogin\.com\b/dg,
  /\b[\w.-]{1,60}\.auth0\.com\b/dg,
  /\b[\w-]{1,60}\.okta(?:preview)?\.com\b/dg,
  /\bappleid\.apple\.com\b/dg,
  /\/realms\/[\w-]{1,60}/dg,
  /\bclerk\.accounts\.dev\b|\bclerk\.[\w-]{1,40}\.\w{2,10}\b/dg,
  /\b[\w-]{10,40}\.supabase\.co\b/dg,
  /\btoken\.actions\.githubusercontent\.com\b/dg,
];

/** One provider may trust the tokens of another. */
const FEDERATED = /federated|identity provider|AADSTS7002/i;

export const issuersOfTwoProviders: Rule = {
  id: 'issuers-of-two-providers',
  yields: 'to-any',
  find: (input) => {
    const begin = beginningOf(input, LONGEST_CODE);
    if (!/\biss\b|\bissuer/i.test(begin) || FEDERATED.test(begin)) return [];
    const found = PROVIDERS.map((one) => places(input, one)[0]).filter((one) => one !== undefined);
    // More than two is a list of providers.
    if (found.length !== 2) return [];
    return found.sort((one, other) => one.span.start - other.span.start).slice(0, 1);
  },
};
