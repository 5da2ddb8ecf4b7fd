/**
 * What belongs in the body of a call for a token stands in its address, where the server does not look:
 *
 *     POST /oauth/token?grant_type=password&client_id=app&client_secret=fake
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** A call with `response_type` is one for the page that asks the user, and that one takes an address. */
const ADDRESS =
  /\/[\w./-]{0,80}token[\w./-]{0,20}\?(?:[\w.-]{1,40}=[^&\s"'`]{0,300}&){0,8}(grant_type=(?:password|client_credentials|refresh_token|authorization_code)\b)/dgi;

export const tokenRequestInAddress: Rule = {
  id: 'token-request-in-address',
  find: (input) => places(input, ADDRESS, 1).slice(0, 3),
};
