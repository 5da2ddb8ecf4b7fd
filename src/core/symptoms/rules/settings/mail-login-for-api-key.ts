/**
 * A relay takes an API key as the password, and then wants a fixed word as the name; here stands an address:
 *
 *     user: 'bob@example.com', pass: 'SG.fake'
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** SendGrid wants `apikey`, Resend `resend`. */
const KEY = /["'`=:\s](?:SG\.[\w*.…-]{3,100}|re_[\w*…]{4,60})|\bsmtp\.(?:sendgrid\.net|resend\.com)\b/;
const NAME =
  /\b(?:user(?:name)?|login|(?:SMTP|MAIL|EMAIL|SENDGRID)_\w{0,12}USER(?:NAME)?|EMAIL_HOST_USER)["']?\s{0,3}(?:=>|[:=])\s{0,3}["'`]?([\w.+-]{1,60}@[\w.-]{3,60})/dgi;
/** The fixed word stands there, and the address belongs to something else. */
const RIGHT = /\b\w{0,20}(?:user(?:name)?|login)["']?\s{0,3}(?:=>|[:=])\s{0,3}["'`]?(?:apikey|resend)\b/i;
const TOLD = /\b(?:user(?: ?name)?|login) (?:must|should|has to|needs to) be ["'`“]?(?:apikey|resend)\b/dgi;

export const mailLoginForApiKey: Rule = {
  id: 'mail-login-for-api-key',
  find: (input) => [
    ...places(input, TOLD).slice(0, 1),
    ...(KEY.test(writtenText(input)) && !RIGHT.test(writtenText(input)) ? places(input, NAME, 1).slice(0, 1) : []),
  ],
};
