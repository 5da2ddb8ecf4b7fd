/**
 * Code puts the key into a field of its own, and the answer shown beside it asks for a login in Authorization:
 *
 *     headers: { 'X-Api-Key': key }
 *     www-authenticate: Bearer
 */
import { AUTHORIZATION } from '../../facts/authorization-written.ts';
import { places, writtenText } from '../../facts/text-matches.ts';
import { unlessSeen } from '../../kinds/unless-seen.ts';
import { keyFieldThoughAuthorizationAsked } from './key-field-though-authorization-asked.ts';

const OWN =
  /(?<![\w-])(?:X-(?:\w{2,12}-)?(?:Api-?Key|Api-?Token|Access-?Token|Auth-?Token|Auth|Token)|Api-?Key|Private-?Token)["'\]]{0,2}[ \t]{0,4}(?:[:=,]|=>)[ \t]{0,4}[f]?["'`]?[\w$<{]/dgi;
const ASKED = /\bwww-authenticate["'`]?[ \t]{0,3}[:=][ \t]{0,3}["'`]?(?:Bearer|Basic|Token|Digest)\b/i;
const SENT = new RegExp(AUTHORIZATION, 'i');
/** The server read a token. */
const KNOWN = /\berror="?(?:invalid_token|insufficient_scope)/i;

// Where the request itself is shown, its fields are compared with the answer.
export const ownFieldWhereWordAsked = unlessSeen([keyFieldThoughAuthorizationAsked], {
  id: 'own-field-where-word-asked',
  find: (input) => {
    const text = writtenText(input);
    return ASKED.test(text) && !SENT.test(text) && !KNOWN.test(text) ? places(input, OWN).slice(0, 1) : [];
  },
});
