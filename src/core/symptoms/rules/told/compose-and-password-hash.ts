/**
 * Somebody gives a hash of a password through a compose file or an env file.
 *
 *     I put the bcrypt hash into docker-compose.yml
 */
import { tells } from '../../kinds/tells.ts';

export const composeAndPasswordHash = tells(
  'compose-and-password-hash',
  [
    '\\b(?:docker[ -]?compose|compose (?:file|ya?ml|stack)|compose\\.ya?ml|\\.env\\b|env file|environment variables?|env vars?|portainer stack)\\b[^\\n]{0,160}?\\b(?:hash(?:ed)?[ _-]?passwords?|password[ _-]?hash(?:es)?|(?:argon2?(?:id|i|d)?|bcrypt|htpasswd|apr1|md5|sha-?512)(?: password)?[ -]hash(?:es)?|\\w{0,30}HASHED_PASSWORD|\\w{0,30}PASSWORD_HASH)\\b',
    '\\b(?:hash(?:ed)?[ _-]?passwords?|password[ _-]?hash(?:es)?|(?:argon2?(?:id|i|d)?|bcrypt|htpasswd|apr1|md5|sha-?512)(?: password)?[ -]hash(?:es)?|(?:argon2?(?:id|i|d)?|bcrypt|htpasswd) passwords?|the hash|\\w{0,30}HASHED_PASSWORD|\\w{0,30}PASSWORD_HASH)\\b[^\\n]{0,160}?\\b(?:docker[ -]?compose|compose (?:file|ya?ml|stack)|compose\\.ya?ml|\\.env\\b|env file|environment variables?|env vars?|portainer stack)\\b',
  ],
  /\$\$/i,
);
