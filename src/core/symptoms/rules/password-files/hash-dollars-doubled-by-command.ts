/**
 * A command makes a password hash and doubles its dollar signs, as a compose file wants them; elsewhere they stay doubled:
 *
 *     echo $(htpasswd -nbB bob fake) | sed -e s/\\$/\\$\\$/g
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const DOUBLED =
  /\b(?:htpasswd|openssl passwd|mkpasswd|caddy hash-password|authelia\b[^\n]{0,20}hash|bcrypt)\b[^\n]{0,200}?\|[ \t]{0,4}(sed\b[^\n]{0,20}?s(.)[\\[]{0,3}\$\]?\2[\\]{0,3}\$[\\]{0,3}\$\2g?)/dg;

export const hashDollarsDoubledByCommand: Rule = {
  id: 'hash-dollars-doubled-by-command',
  find: (input) => places(input, DOUBLED, 1),
};
