/**
 * A proxy gives the application an Authorization that it takes from elsewhere, and which is empty for a call with a login:
 *
 *     auth_request_set $token $upstream_http_authorization;
 *     proxy_set_header Authorization $token;
 */
import { beginningOf, LONGEST_MESSAGE, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const SET =
  /\bproxy_set_header[ \t]+Authorization[ \t]+(?:\\?["'])?(?:Bearer[ \t]+)?\$(?!\{?http_authorization\b)\{?\w+|\bauthResponseHeaders["']?\s{0,3}[:=](?:[^\n\]]{0,120}\bAuthorization\b|(?:\s{0,8}-[ \t][^\n]{1,40}){0,8}?\s{0,8}-[ \t]["']?Authorization\b)|\bcopy_headers[ \t][^\n]{0,80}\bAuthorization\b/dgi;

export const authorizationFromVariable: Rule = {
  id: 'authorization-from-variable',
  find: (input) =>
    /\b(?:HTTP(?:\/\S{1,4})?|status:?) 200\b/i.test(beginningOf(input, LONGEST_MESSAGE))
      ? []
      : places(input, SET).slice(0, 1),
};
