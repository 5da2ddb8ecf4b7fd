/**
 * A command makes a password file with bcrypt, which some programs cannot check:
 *
 *     htpasswd -B -c .htpasswd bob
 */
import { beginningOf, LONGEST_CODE, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const COMMAND = /\bhtpasswd[ \t]+(?:-[A-Za-z]{1,6}[ \t]+(?:\d{1,2}[ \t]+)?){0,3}-[A-Za-z]{0,5}B[A-Za-z]{0,5}\b/dg;
const WORDS = /`?htpasswd`? (?:\w{1,12} ){0,3}(?:with |using )(?:the )?`?-B`?/dgi;

/** Programs that want bcrypt, or can check it. */
const TAKES_BCRYPT = /registry|prometheus|exporter|traefik|caddy|dovecot|gitea|\/v2\/|docker login|apache|AH0\d{4}/i;

export const htpasswdMadeWithBcrypt: Rule = {
  id: 'htpasswd-made-with-bcrypt',
  find: (input) =>
    TAKES_BCRYPT.test(beginningOf(input, LONGEST_CODE)) ? [] : [...places(input, COMMAND), ...places(input, WORDS)],
};
