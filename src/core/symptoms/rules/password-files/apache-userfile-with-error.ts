/**
 * Apache is given a password file, and a login ends in an error of the server, as where it cannot open the file:
 *
 *     AuthUserFile /.htpasswd
 *     500 Internal Server Error
 */
import { gist, places } from '../../facts/settings-text.ts';
import type { Rule } from '../../rule.ts';

const FILE = /\bAuthUserFile[ \t]{1,8}[^\s<>]{1,200}/dgi;
const ERROR = /\b500\b(?! ?ms)|internal server error|server error!|interner serverfehler/i;

export const apacheUserfileWithError: Rule = {
  id: 'apache-userfile-with-error',
  find: (input) => (ERROR.test(gist(input)) && !/\b401\b/.test(gist(input)) ? places(input, FILE) : []),
};
