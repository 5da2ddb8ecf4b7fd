/**
 * A program or command sends its key in one place, and the answer says that none came, or names another place:
 *
 *     headers: { 'X-API-Key': key }
 *     401 {"message":"missing client token"}
 *
 *     curl -H "Authorization: Bearer $KEY" https://api.example.com/
 *     {"message":"No API key found in request"}
 */
import { AUTHORIZATION } from '../../facts/authorization-written.ts';
import { matches, places, writtenText } from '../../facts/text-matches.ts';
import { unlessSeen } from '../../kinds/unless-seen.ts';
import { saysNothingArrived } from '../words/says-nothing-arrived.ts';
import { keySentAndNotSeen } from './key-sent-and-not-seen.ts';
import { ownFieldThoughAuthorizationWanted } from './own-field-though-authorization-wanted.ts';

const OWN_FIELD =
  /(?<![\w-])(?:X-(?:\w{2,12}-)?(?:Api-?Key|Api-?Token|Access-?Token|Auth-?Token|Token)|Api-?Key|Private-?Token)["'\]]{0,2}[ \t]{0,4}(?:[:=]|=>)[ \t]{0,4}["'`]?[\w$<{]/dgi;
const BEARER = new RegExp(AUTHORIZATION + /(?:Bearer|Token|Basic|ApiKey)["'`]?[ \t]+["'`\w$<{+.]/.source, 'dgi');
const NO_KEY =
  /\b(?:no|missing|without) (?:an? |the )?(?:valid )?(?:x-)?api[-_ ]?key\b|\b(?:x-)?api[-_ ]?key(?: header)? (?:is |was )?(?:missing|required|not (?:found|provided|present|sent|given|set|specified))/gi;
/** The answer itself names Authorization. */
const NAMES_AUTHORIZATION = /in (?:an? |the )?authorization|authorization header|bearer auth/i;

export const keyFieldNotRead = unlessSeen([keySentAndNotSeen, ownFieldThoughAuthorizationWanted], {
  id: 'key-field-not-read',
  find: (input) => {
    // Where the fields of an answer are shown, other rules compare what was sent with it.
    if (input.exchanges.some(({ response }) => (response?.fields.length ?? 0) > 1)) return [];
    const text = writtenText(input);
    const isNoKey = matches(input, NO_KEY).length > 0;
    if (isNoKey && !NAMES_AUTHORIZATION.test(text)) {
      const sent = places(input, BEARER);
      if (sent.length > 0) return sent.slice(0, 1);
    }
    const fields = places(input, OWN_FIELD);
    if (fields.length === 0) return [];
    const isNone = saysNothingArrived.find(input).length > 0 || /\bmissing client token\b/i.test(text);
    const isNamed = /\bx-api-key\b[^\n]{0,40}\b(?:required|missing)|\b(?:missing|no)\b[^\n]{0,20}\bx-api-key\b/i.test(
      text,
    );
    return isNone && !isNamed ? fields.slice(0, 1) : [];
  },
});
