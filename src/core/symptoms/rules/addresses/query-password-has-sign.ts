/**
 * A password in the query of an address has a sign that ends it there: what stands behind `&` is no field, a `#` begins the
 * fragment, and a percent sign wants two digits (RFC 3986):
 *
 *     http://192.0.2.5/cm?user=admin&password=fa&ke%1&cmnd=Power
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const FIELD = '[?&;](?:pass(?:word|wd)?|passwd|pwd|pw|loginpas|secret|user_?pass(?:word)?)=';
const SIGN = [
  // Behind the ampersand stands no `name=`.
  '[^&\\s"\'<>#]{1,60}&(?!(?:amp;|(?:remember(?:_?me)?|json|xml|html|debug|verbose|force|login|submit)(?:[&\\s"\'<>]|$)))[^&=\\s"\'<>]{1,60}(?=[&\\s"\'<>]|$)',
  '[^&\\s"\'<>#]{0,60}#[\\w%@!.-]{1,60}',
  '[^&\\s"\'<>#%]{0,60}%(?![\\dA-Fa-f]{2})[^&\\s"\'<>{%]{1,60}',
  '[^&\\s"\'<>#+]{1,60}\\+[^&\\s"\'<>]{1,60}',
].join('|');

export const queryPasswordHasSign: Rule = {
  id: 'query-password-has-sign',
  find: (input) => places(input, new RegExp(`${FIELD}(${SIGN})`, 'dgi'), 1).slice(0, 1),
};
