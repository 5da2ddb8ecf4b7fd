/**
 * The claims of a token are shown, and one of them says that it is no access token, or which of two kinds it is:
 *
 *     { "token_use": "access", "client_id": "fake", "exp": 1700000000 }
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** Cognito names the kind of each token, Keycloak those of ID and refresh tokens, others those that only renew. */
const KIND =
  /(?<![\w-])["']?(token_use["']?\s{0,3}[:=]{1,3}\s{0,3}["']?(?:access|id)\b|typ["']?\s{0,3}:\s{0,3}["'](?:ID|Refresh|Offline)["']|(?:token_type|type)["']?\s{0,3}:\s{0,3}["']refresh["'])/dg;
/** Other claims of the same token. */
const CLAIMS = /(?<![\w-])["']?(?:exp|iat|auth_time)["']?\s{0,3}:\s{0,3}\d{9,11}\b/;

export const tokenKindInClaims: Rule = {
  id: 'token-kind-in-claims',
  find: (input) => (CLAIMS.test(writtenText(input)) ? places(input, KIND, 1).slice(0, 2) : []),
};
