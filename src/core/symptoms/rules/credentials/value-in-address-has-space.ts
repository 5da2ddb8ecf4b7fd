/**
 * An id or key in an address begins or ends with a space, encoded as `+` or `%20`:
 *
 *     /authorize?client_id=+fakefake&scope=read
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const VALUE =
  /(?:[?&]|^)(?:client_?id|client_?secret|app_?id|app_?key|api[_-]?key|apikey|access_?key|access_?token|auth_?token|token|key)=((?:\+|%20|%09)[^&\s"'#<>]{4,200}|[^&\s"'#<>+%]{4,200}(?:\+|%20|%09))(?=[&\s"'#<>]|$)/dgim;
/** A name may begin with a plus sign, as a telephone number does. */
const NAME = /[?&](?:user_?name|user|login|password)=([^&\s"'#<>+%]{2,200}(?:%20|%09|%0[aAdD]))(?=[&\s"'#<>]|$)/dgim;

export const valueInAddressHasSpace: Rule = {
  id: 'value-in-address-has-space',
  find: (input) => [...places(input, VALUE, 1), ...places(input, NAME, 1)],
};
