/**
 * curl sends the fields of a form as they are written. A `%` or a `+` in a password then means something else:
 *
 *     curl -d 'username=bob&password=ab%98' https://example.com/login
 */

import { places } from '../../facts/settings-text.ts';
import type { Rule } from '../../rule.ts';

const FIELD =
  /\bcurl\b[^\n]{0,300}?\s(?:-d|--data|--data-ascii)[ =]["']?(?:[^"'\n]{0,200}?&)?((?:j_)?(?:pass(?:word|wd)?|pwd|client_secret|secret)=(?=[^&"'\s]{0,60}[%+])[^&"'\s]{2,80})/dgi;

export const formPasswordNotEncoded: Rule = {
  id: 'form-password-not-encoded',
  find: (input) => places(input, FIELD, 1),
};
