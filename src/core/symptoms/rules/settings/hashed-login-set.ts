/**
 * The client is set to send a hash of the password, and the server says that user or password is wrong:
 *
 *     Use token authentication: enabled
 *     <error code="40" message="Wrong username or password"/>
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const HASHED =
  /\b(?:use |enable )?(?:token|hashed|md5|salted)[ _-]?auth(?:entication)?["']?[ \t]{0,3}[:=][ \t]{0,3}["']?(?:enabled|on|true|yes|1)\b|\bauth(?:entication)?[ _-](?:method|type|mode)["']?[ \t]{0,3}[:=][ \t]{0,3}["']?(?:md5|salted|hash(?:ed)?|encrypted)\b(?: ?(?:token|password))?|\b(?:legacy|plain(?:text)?)_?auth["']?[ \t]{0,3}[:=][ \t]{0,3}["']?(?:no|false|off|0)\b|[?&]t=[^&\s]{4,64}&s=[^&\s]{2,40}/dgi;
const REFUSED =
  /\b(?:wrong|invalid|incorrect|bad) (?:user ?name|user|login|credentials?)\b|\b(?:user ?name|user) or password\b|\bcode=?"?:? ?"?40\b|not supported/i;

export const hashedLoginSet: Rule = {
  id: 'hashed-login-set',
  find: (input) =>
    input.text.length < 6_000 && REFUSED.test(writtenText(input)) ? places(input, HASHED).slice(0, 1) : [],
};
