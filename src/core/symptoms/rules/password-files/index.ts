/** Password files and the hashes in them. */
import type { Rule } from '../../rule.ts';
import { apacheUserfileRelative } from './apache-userfile-relative.ts';
import { apacheUserfileWithError } from './apache-userfile-with-error.ts';
import { basicAuthUsersNotBcrypt } from './basic-auth-users-not-bcrypt.ts';
import { caddyHashOfOtherKind } from './caddy-hash-of-other-kind.ts';
import { commandHashSingleDollar } from './command-hash-single-dollar.ts';
import { composeHashDoubledDollar } from './compose-hash-doubled-dollar.ts';
import { composeHashSingleDollar } from './compose-hash-single-dollar.ts';
import { composeVariableFromHash } from './compose-variable-from-hash.ts';
import { envHashSingleDollar } from './env-hash-single-dollar.ts';
import { hashBesideRefusedLogin } from './hash-beside-refused-login.ts';
import { hashDollarsDoubledByCommand } from './hash-dollars-doubled-by-command.ts';
import { htpasswdLineBcrypt } from './htpasswd-line-bcrypt.ts';
import { htpasswdLineInPlainText } from './htpasswd-line-in-plain-text.ts';
import { htpasswdLineNotBcrypt } from './htpasswd-line-not-bcrypt.ts';
import { htpasswdMadeWithBcrypt } from './htpasswd-made-with-bcrypt.ts';
import { htpasswdMadeWithoutBcrypt } from './htpasswd-made-without-bcrypt.ts';
import { nginxUserfileWithError } from './nginx-userfile-with-error.ts';
import { passwordFileHashLost } from './password-file-hash-lost.ts';
import { passwordFileLineQuoted } from './password-file-line-quoted.ts';
import { usersFileHashDoubledDollar } from './users-file-hash-doubled-dollar.ts';

export const passwordFilesRules: readonly Rule[] = [
  apacheUserfileRelative,
  commandHashSingleDollar,
  composeHashDoubledDollar,
  composeHashSingleDollar,
  composeVariableFromHash,
  envHashSingleDollar,
  htpasswdLineBcrypt,
  htpasswdLineInPlainText,
  htpasswdLineNotBcrypt,
  htpasswdMadeWithBcrypt,
  htpasswdMadeWithoutBcrypt,
  usersFileHashDoubledDollar,
  nginxUserfileWithError,
  passwordFileHashLost,
  passwordFileLineQuoted,
  hashDollarsDoubledByCommand,
  basicAuthUsersNotBcrypt,
  apacheUserfileWithError,
  caddyHashOfOtherKind,
  hashBesideRefusedLogin,
];
