/**
 * A call of a service that takes its keys and tokens as the password of Basic, and the token is sent as Bearer:
 *
 *     curl -H "Authorization: Bearer ATATT-fake" https://example.atlassian.net/rest/api/3/myself
 */
import { AUTHORIZATION } from '../../facts/authorization-written.ts';
import { matches, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const ADDRESS =
  /\b(?:[a-z][\w-]{1,60}\.atlassian\.net\/(?:rest|wiki)|api\.(?:eu\.)?mailgun\.net|api\.twilio\.com|\w{2,4}\.api\.mailchimp\.com\/2|api\.(?:track\.)?toggl\.|api\.xendit\.|api\.segment\.\w|intervals\.(?:icu|\w{1,20})[\w.]{0,10}\/api\/v1\/athlete|[\w-]{1,60}\.freshdesk\.com\/api|api\.razorpay\.com|harvest\.greenhouse\.io|api\.paymongo\.com|api\.lob\.com|api\.close\.com\/api|api\.mux\.com)/gi;
/** App passwords of Bitbucket, wherever they are sent. */
const APP_PASSWORD = new RegExp(AUTHORIZATION + /(Bearer)[ \t]+ATBB/.source, 'dgi');
const BEARER = new RegExp(AUTHORIZATION + /(Bearer)["'`]?[ \t]+(?!eyJ)["'`\w$<{+.]/.source, 'dgi');

export const serviceWantsBasic: Rule = {
  id: 'service-wants-basic',
  find: (input) =>
    (matches(input, ADDRESS).length > 0 ? places(input, BEARER, 1) : places(input, APP_PASSWORD, 1)).slice(0, 1),
};
