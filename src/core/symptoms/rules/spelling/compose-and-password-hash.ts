/**
 * Somebody gives a hash of a password through a compose file or an env file.
 *
 *     I put the bcrypt hash into docker-compose.yml
 */
import { places } from '../../facts/text-matches.ts';
import { tells } from '../../kinds/tells.ts';
import type { Rule } from '../../rule.ts';

/** A variable of an environment, as people name it in their text. */
const VARIABLE =
  /\b(?:[A-Z][A-Z0-9]{0,20}_){0,4}(?:PASSWORD_HASH|HASHED_PASSWORD|PASS_HASH|PASSWD_HASH|HASH_PASSWORD)(?![A-Z_]|[:=][ \t]*["']?\$\$)/dg;

const told = tells(
  'compose-and-password-hash',
  [
    '\\b(?:docker[ -]?compose|compose (?:file|ya?ml|stack)|compose\\.ya?ml|\\.env\\b|env file|environment variables?|env vars?|portainer stack)\\b[^\\n]{0,160}?\\b(?:hash(?:ed)?[ _-]?passwords?|password[ _-]?hash(?:es)?|(?:argon2?(?:id|i|d)?|bcrypt|htpasswd|apr1|md5|sha-?512)(?: password)?[ -]hash(?:es)?|\\w{0,30}HASHED_PASSWORD|\\w{0,30}PASSWORD_HASH)\\b',
    '\\b(?:hash(?:ed)?[ _-]?passwords?|password[ _-]?hash(?:es)?|(?:argon2?(?:id|i|d)?|bcrypt|htpasswd|apr1|md5|sha-?512)(?: password)?[ -]hash(?:es)?|(?:argon2?(?:id|i|d)?|bcrypt|htpasswd) passwords?|the hash|\\w{0,30}HASHED_PASSWORD|\\w{0,30}PASSWORD_HASH)\\b[^\\n]{0,160}?\\b(?:docker[ -]?compose|compose (?:file|ya?ml|stack)|compose\\.ya?ml|\\.env\\b|env file|environment variables?|env vars?|portainer stack)\\b',
  ],
  /\$\$/i,
);

export const composeAndPasswordHash: Rule = {
  ...told,
  find: (input) => {
    const found = told.find(input);
    return found.length > 0 ? found : places(input, VARIABLE).slice(0, 3);
  },
};
