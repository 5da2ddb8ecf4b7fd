/**
 * The words say that name and password do not fit:
 *
 *     Incorrect email or password
 */
import { says } from '../../kinds/says.ts';

export const saysLoginRefused = says('says-login-refused', [
  '\\b(?:invalid|incorrect|wrong|bad|unknown)[ _-](?:user ?names?|users?|logins?|e-?mails?|accounts?|credentials|passwords?)(?: ?(?:or|and|/|, ?) ?(?:the )?(?:user ?names?|e-?mails?|passwords?))\\b',
  '\\b(?:user ?name|e-?mail|login|account)s? (?:or|and|/) (?:the )?passwords? (?:is |are |was |were |you entered )?(?:invalid|incorrect|wrong|not (?:valid|correct|right))\\b',
  '\\b(?:invalid|incorrect|wrong|bad) passwords?\\b',
  '\\bpassword (?:is |was )?(?:invalid|incorrect|wrong|not correct)\\b',
]);
