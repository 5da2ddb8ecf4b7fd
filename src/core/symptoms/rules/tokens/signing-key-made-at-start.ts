/**
 * The key that signs tokens is made at random when the program starts, so another worker or the next start has another one:
 *
 *     app.config["JWT_SECRET_KEY"] = secrets.token_hex(16)
 */
import { places } from '../../facts/settings-text.ts';
import { tellsOfTrouble } from '../../facts/trouble.ts';
import type { Rule } from '../../rule.ts';

const NAME = '["\'`[]{0,2}\\b\\w{0,20}(?:jwt|token|signing|access)\\w{0,12}_?(?:secret|key)\\w{0,8}["\'`\\]]{0,2}';
const RANDOM =
  '(?:os\\.urandom|secrets\\.token_(?:hex|urlsafe|bytes)|crypto\\.randomBytes|randomBytes|crypto\\.randomUUID|uuid\\.?(?:v?4)?|SecureRandom|Fernet\\.generate_key|generate_?\\w{0,10}key|Str::random|openssl rand)\\b';
const MADE = new RegExp(
  [
    `${NAME}\\s{0,3}(?::\\s{0,2}[\\w.<>[\\]]{1,20}\\s{0,2})?(?:[:=]|=>)\\s{0,3}[\\w$(."'\`]{0,20}?${RANDOM}`,
    // Letters that Python draws.
    '\\bSECRET_KEY["\'\\]]{0,2} ?= ?["\']{2}\\.join\\(random\\.',
    // The key of jjwt, made where it is used.
    '\\b(?:Keys\\.secretKeyFor|MacProvider\\.generateKey|Jwts\\.SIG\\.\\w{1,8}\\.key)\\(',
  ].join('|'),
  'dgi',
);

export const signingKeyMadeAtStart: Rule = {
  id: 'signing-key-made-at-start',
  find: (input) =>
    tellsOfTrouble(input.text) || /signature/i.test(input.text.slice(0, 20_000)) ? places(input, MADE).slice(0, 1) : [],
};
