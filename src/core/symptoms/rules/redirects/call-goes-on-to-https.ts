/**
 * A call with a login goes to an address on http, and a note beside it shows the same host answering on https:
 *
 *     client = RestClient("http://api.example.com")
 *     401, ResponseUri = https://api.example.com/v1/items
 */
import { showsAnswerFields } from '../../facts/messages.ts';
import { matches, sightingsOf, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';
import { FINAL_ADDRESS } from './call-goes-on-to-other-host.ts';

const LED = new RegExp(
  `(?:\\b30[12378]\\b[^\\n]{0,40}?|\\bredirect\\w{0,6}\\b[^\\n]{0,40}?|${FINAL_ADDRESS})["'\`<(]{0,2}(https://([\\w.-]{4,200})[^\\s"'\`<>)]{0,200})`,
  'dgi',
);
const PLAIN = /\bhttp:\/\/([\w.-]{4,200})/gi;
const REFUSED = /\b40[13]\b|unauthori[sz]ed|forbidden/i;
const LOGIN = /auth|token|bearer|\buser\b|credential|[ \t]-u[ \t]|key/i;
/** The server read the login. */
const READ = /\bexpired\b|insufficient[ _]scope/i;
const SIGN_IN = /log-?in|sign-?in|sso|oauth|authorize|accounts\.|callback|saml|idp|openid/i;

export const callGoesOnToHttps: Rule = {
  id: 'call-goes-on-to-https',
  find: (input) => {
    // Where answers are shown, exchanges are compared.
    if (showsAnswerFields(input)) return [];
    const text = writtenText(input);
    if (text.length > 10_000 || !REFUSED.test(text) || !LOGIN.test(text) || READ.test(text)) return [];
    const plain = new Set(matches(input, PLAIN).map(([, host = '']) => host.toLowerCase()));
    const found = matches(input, LED).filter((match) => {
      const [, address = '', host = ''] = match;
      const bare = host.toLowerCase().replace(/^www\./, '');
      return !SIGN_IN.test(address) && (plain.has(host.toLowerCase()) || plain.has(bare));
    });
    return sightingsOf(input, found, 1).slice(0, 1);
  },
};
