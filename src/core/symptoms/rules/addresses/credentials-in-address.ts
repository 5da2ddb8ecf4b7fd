/**
 * A user and password in an address, which RFC 9110 section 4.2.4 deprecates and some clients drop or refuse:
 *
 *     https://fake:fake@api.example.com/me
 */
import { plainAddressLogins } from '../../facts/plain-address-login.ts';
import { places } from '../../facts/text-matches.ts';
import { tellsOfTrouble } from '../../facts/trouble.ts';
import type { Rule } from '../../rule.ts';

/** A longer text without a word of trouble is a manual, or code. A login without a sign in it is a matter of its own. */
const SHORT = 300;

export const credentialsInAddress: Rule = {
  id: 'credentials-in-address',
  find: (input) =>
    (input.text.length > SHORT && !tellsOfTrouble(input.text)) || plainAddressLogins(input).length > 0
      ? []
      : places(input, /\bhttps?:\/\/([^\s/?#@:"'<>]{1,200}:[^\s/?#@"'<>]{0,400})@[\w.[{$-]/dgi, 1),
};
