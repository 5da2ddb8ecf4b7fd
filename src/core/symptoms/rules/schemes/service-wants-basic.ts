/**
 * A call of a service that takes its keys and tokens as the password of Basic, and the token is sent as Bearer:
 *
 *     curl -H "Authorization: Bearer ATATT-fake" https://example.atlassian.net/rest/api/3/myself
 */
import { AUTHORIZATION } from '../../facts/authorization-written.ts';
import { matches, places, sightingsOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const ADDRESS =
  /\b(?:[a-z][\w-]{1,60}\.atlassian\.net\/(?:rest|wiki)|api\.(?:eu\.)?mailgun\.net|api\.twilio\.com|\w{2,4}\.api\.mailchimp\.com\/2|api\.(?:track\.)?toggl\.|api\.xendit\.|api\.segment\.\w|intervals\.(?:icu|\w{1,20})[\w.]{0,10}\/api\/v1\/athlete|[\w-]{1,60}\.freshdesk\.com\/api|api\.razorpay\.com|harvest\.greenhouse\.io|api\.paymongo\.com|api\.lob\.com|api\.close\.com\/api|api\.mux\.com|api\.(?:moyasar|easypost|omise|imagekit|tinify|plivo|lever|pay\.jp|openpay\.mx|insightly|mailjet)[./]|api\.pagar\.me\/|[\w.-]{1,60}\.benchling\.com\/api|api\.d-id\.com|rest\.clicksend\.com|api(?:\.sandbox)?\.midtrans\.com|[\w-]{1,60}\.chargebee\.com\/api|v3\.recurly\.com|\w{1,40}\.bamboohr\.com\/api|ssapi\.shipstation\.com|[\w-]{1,60}\.freshservice\.com\/api|api\.cloudinary\.com\/v1_1|(?:www\.)?billplz\.com\/api|api\.company-information\.service\.gov\.uk|[\w.-]{1,60}:8212\/v1\/api)|\b(?:MOYASAR|PAGARME|RAZORPAY|XENDIT|PAYMONGO|MIDTRANS|EASYPOST|BENCHLING)_\w{1,20}\b/gi;
/** App passwords of Bitbucket, wherever they are sent. */
const APP_PASSWORD = new RegExp(AUTHORIZATION + /(Bearer)[ \t]+ATBB/.source, 'dgi');
const BEARER = new RegExp(
  AUTHORIZATION +
    /(Bearer)["'`]?[ \t]+(?!eyJ)["'`\w$<{+.!]|\b((?:[sS]etAuthToken|bearer_auth|bearerAuth|withToken|setBearerAuth)\()(?=[^)])/
      .source,
  'dgi',
);

export const serviceWantsBasic: Rule = {
  id: 'service-wants-basic',
  find: (input) =>
    (matches(input, ADDRESS).length > 0
      ? sightingsOf(input, matches(input, BEARER), 1, 2)
      : places(input, APP_PASSWORD, 1)
    ).slice(0, 1),
};
