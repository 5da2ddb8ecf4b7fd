/**
 * The user name has a colon, as people tell it. Basic ends the name at the first one.
 *
 *     the user is "example:bob"
 */
import { tells } from '../../kinds/tells.ts';

export const userNameHasColon = tells(
  'user-name-has-colon',
  [
    '\\b(?:user ?names?|users?|user ?ids?|logins?|client ?ids?)\\b[^\\n.]{0,40}?\\b(?:colons?|(?:with|has|contains?|including|containing) (?:an? )?["\'`]:["\'`])',
    '\\bcolons?\\b[^\\n.]{0,20}?\\bin (?:the |my |an? |his |your )?(?:user ?names?|user ?ids?|client ?ids?|logins?)\\b',
    '\\b(?:basic|auth\\w{0,12}|server|user ?name|login|credentials?)\\b[^\\n]{0,60}?\\bfirst colon\\b',
    '\\buser(?: ?name)? (?:is )?["\'`“](?!\\d{1,6}:)[\\w.@-]{1,40}:[\\w.@-]{1,40}["\'`”]',
  ],
  /:\/\/|semi-?colon|separated by|seperat|colon[- ](?:separated|delimited)|missing colon|no colon|password|system:/i,
);
