/**
 * A character of the password ends it early, because the address uses it for something else (RFC 3986 section 2.2):
 *
 *     https://fake:p@ss@api.example.com/me
 */
import type { Rule } from '../../rule.ts';
import { places } from '../../settings-text.ts';

export const addressPasswordReservedCharacter: Rule = {
  id: 'address-password-reserved-character',
  find: (input) =>
    places(
      input,
      /\bhttps?:\/\/([^\s/?#@:"'<>.]{1,200}:(?:[^\s/?#@"'<>]{0,200}[@#][^\s/@"'<>]{0,200}|[^\s/?#@"'<>]{0,200}%(?![\dA-F]{2})[^\s/?#@"'<>]{0,200}))@[\w.[]/dgi,
      1,
    ),
};
