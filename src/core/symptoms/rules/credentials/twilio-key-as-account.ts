/**
 * Twilio: the SID of an API key stands where the SID of the account belongs, and nothing else names the account:
 *
 *     Client("SKfake", auth_token)
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** A real one is 32 digits long; in a paste it may be cut or hidden. */
const KEY = 'SK(?:[0-9a-fx]{4,32}|[xX*.…]{3,32})';

const AS_ACCOUNT = new RegExp(
  [
    `\\b(?:twilio[_.]?)?account[_-]?sid["'\\]]{0,2}[ \\t]{0,3}(?:=>|[=:])[ \\t]{0,3}["']?${KEY}`,
    `\\b(?:Client|twilio|TwilioRestClient|Twilio\\.init|TwilioClient\\.Init)\\([ \\t]{0,3}["']${KEY}\\w{0,4}["'][ \\t]{0,3},[ \\t]{0,3}[^,()\\n]{1,60}\\)`,
    `\\$?\\b(?:account)?sid[ \\t]{0,3}=[ \\t]{0,3}["']${KEY}`,
    `/Accounts/${KEY}`,
  ].join('|'),
  'dgi',
);
/** Three values: key, its secret, and the account. */
const OF_KEY =
  /\b(?:Client|twilio|TwilioRestClient|init)\(\s{0,12}[^,()\n]{1,80},\s{0,12}[^,()\n]{1,80},\s{0,12}(?:\{|[^,()\n]{0,20}acc|[^,()\n]{0,20}sid|["']AC)|\bAC[0-9a-fx]{4,32}\b/i;

export const twilioKeyAsAccount: Rule = {
  id: 'twilio-key-as-account',
  find: (input) =>
    /twilio/i.test(writtenText(input)) && !OF_KEY.test(writtenText(input)) ? places(input, AS_ACCOUNT) : [],
};
