/**
 * The value for Basic is made in a way that puts line breaks into it: after 76 characters, or at its end.
 *
 *     Authorization: Basic $(echo -n "$NAME:$PASSWORD" | base64)
 */
import { beginningOf, LONGEST_MESSAGE, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const WAYS =
  /\bBasic[ \t]+(?:\$\(|`)[^\n]{0,200}?\|[ \t]{0,3}(?:openssl[ \t]+)?base64(?![^\n)`]{0,30}(?:-w|--wrap|-A\b|\|[ \t]{0,3}tr))|\b(?:openssl[ \t]+)?base64[ \t]{0,3}<<<|\bBase64\.encode64\b|\bbase64\.(?:encodestring|encodebytes)\b|\bBase64\.DEFAULT\b|\bBase64\.getMimeEncoder\b/dg;

export const base64BreaksLines: Rule = {
  id: 'base64-breaks-lines',
  find: (input) =>
    /\bbasic\b|authori[sz]ation|user|password|secret|key/i.test(beginningOf(input, LONGEST_MESSAGE))
      ? places(input, WAYS)
      : [],
};
