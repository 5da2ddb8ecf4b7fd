/**
 * Another site sends the person back by POST, and the session is not there: cookies with `SameSite=Lax` stay away from that.
 *
 *     the payment provider posts to our return URL, and the customer is logged out there
 */
import { tellsOfLostSession } from '../../facts/session-lost.ts';
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const BACK =
  /\b(?:payments?|checkout|paypal|stripe|gateway|bank|provider|3-?d ?secure|saml\w{0,8}|idp|identity provider|adfs|apple|external site|other site|third[- ]party site|lti)\b[^\n]{0,80}?\bposts?(?:ed|ing)?\b|\b(?:posts?(?:ed|ing)?)\b[^\n]{0,30}?\b(?:back|call ?back|return|acs|redirect)\b|\bresponse_mode["']?[ \t]{0,3}[=:][ \t]{0,3}["']?form_post\b|\bform_post\b/dgi;
const SESSION =
  /\bcookies?\b|\bsession(?:id|s)?\b|\blogged (?:in|out)\b|SESSIONID\b|InResponseTo|\bstate\b|\bcorrelation\b|\bsame-?site/i;

export const postFromElsewhereLosesSession: Rule = {
  id: 'post-from-elsewhere-loses-session',
  find: (input) => {
    const text = writtenText(input);
    if (!SESSION.test(text) || !tellsOfLostSession(text)) return [];
    return places(input, BACK).slice(0, 1);
  },
};
