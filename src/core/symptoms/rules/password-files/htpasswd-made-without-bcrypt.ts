/**
 * A command makes a password file with the hash of old (apr1), which programs that know bcrypt only do not take:
 *
 *     htpasswd -c .htpasswd bob
 */
import { beginningOf, LONGEST_CODE, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const COMMAND =
  /\b(?:htpasswd(?=[ \t]+[^\n]{2})(?![^\n]{0,80}[ \t]-[A-Za-z]{0,5}[BDv5])(?:[ \t]+(?:[\w./-]{0,40}httpd:[\w.-]{1,20}|registry:[\w.-]{1,20}))?(?:[ \t]+-[A-Za-z]{1,6}){1,3}|openssl passwd[ \t]+-(?:apr1|1|5|6)\b)/dg;

/** Programs that check this hash. */
const TAKES_APR1 = /nginx|apache|AH0\d{4}|auth_basic|AuthUserFile|traefik|\bsed\b[^\n]{0,20}\$/i;

export const htpasswdMadeWithoutBcrypt: Rule = {
  id: 'htpasswd-made-without-bcrypt',
  find: (input) => (TAKES_APR1.test(beginningOf(input, LONGEST_CODE)) ? [] : places(input, COMMAND)),
};
