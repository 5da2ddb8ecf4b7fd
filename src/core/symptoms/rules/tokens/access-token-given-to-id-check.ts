/**
 * Code hands an access token to a check of ID tokens:
 *
 *     admin.auth().verifyIdToken(accessToken)
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const GIVEN =
  /\b(?:verifyIdToken|verify_id_token|verifyIdTokenAsync|validateIdToken|verify_oauth2_token)\(\s{0,20}(?:\{\s{0,10}idToken:\s{0,4})?((?:[\w$]{1,30}\.){0,3}(?:access_?token|accessToken|googleToken|refresh_?token|custom_?token)\w{0,20})/dgi;

export const accessTokenGivenToIdCheck: Rule = {
  id: 'access-token-given-to-id-check',
  find: (input) => places(input, GIVEN, 1),
};
