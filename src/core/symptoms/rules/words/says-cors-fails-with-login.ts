/**
 * A call to another origin works without a login, and fails with one:
 *
 *     CORS works fine as long as basic auth is off
 */
import { says } from '../../kinds/says.ts';

export const saysCorsFailsWithLogin = says(
  'says-cors-fails-with-login',
  [
    '\\b(?:CORS|cross[- ]origin|cross[- ]domain)\\b[^\\n]{0,80}?\\b(?:without|with|when|once|as soon as|if|after|no|as long as|unless|except|enabl\\w{2,4}|disabl\\w{2,4})\\b[^\\n]{0,40}?\\b(?:auth|basic[- ]?auth|authentication|authori[sz]ation|log-?in|password|tokens?|credentials|bearer|api[- ]?key)\\b',
    "\\b(?:auth|basic[- ]?auth|authentication|authori[sz]ation|log-?in|password|tokens?|credentials|bearer|api[- ]?key)\\b[^\\n]{0,60}?\\b(?:breaks?|fails?|blocks?|kills?|no|not|n['’]t|stops?)\\b[^\\n]{0,40}?\\b(?:CORS|cross[- ]origin|cross[- ]domain|pre-?flight)\\b",
  ],
  /Access-Control-|credentials mode|wildcard/i,
);
