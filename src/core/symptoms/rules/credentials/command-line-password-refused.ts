/**
 * A tool warns of a password on its command line, and the registry refuses that password: signs in it were for the shell:
 *
 *     WARNING! Using --password via the CLI is insecure. Use --password-stdin.
 *     Error response from daemon: Get https://registry-1.docker.io/v2/: unauthorized: incorrect username or password
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const WARNED =
  /\bUsing --?p(?:assword)? (?:via|on|or --password via|x{1,9}) the (?:CLI|command[- ]line(?: interface)?) (?:is|can be) insecure/dgi;
const REFUSED = /\bunauthori[sz]ed\b|\b401\b|\bincorrect username\b|\baccess denied\b|\binvalid (?:user|credentials)/i;

export const commandLinePasswordRefused: Rule = {
  id: 'command-line-password-refused',
  find: (input) => (REFUSED.test(writtenText(input)) ? places(input, WARNED).slice(0, 1) : []),
};
