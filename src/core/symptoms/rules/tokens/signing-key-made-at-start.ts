/**
 * The key that signs tokens is made at random when the program starts, so another worker or the next start has another one:
 *
 *     app.config["JWT_SECRET_KEY"] = secrets.token_hex(16)
 *     token_secret=environ.get("JWT_SECRET", secrets.token_hex())
 */
import { beginningOf, LONGEST_MESSAGE, places } from '../../facts/text-matches.ts';
import { tellsOfTrouble } from '../../facts/trouble.ts';
import type { Rule } from '../../rule.ts';

const NAME =
  '["\'`[]{0,2}\\b(?:\\w{0,20}(?:jwt|token|signing|access|cookie|session|hmac|server)\\w{0,12}_?(?:secret|key)\\w{0,8}|secret(?:_?key)?|key)["\'`\\]]{0,2}';
const RANDOM =
  '(?:os\\.urandom|secrets\\.token_(?:hex|urlsafe|bytes)|crypto\\.randomBytes|randomBytes|crypto\\.randomUUID|uuid\\.?(?:v?4)?|SecureRandom|Fernet\\.generate_key|(?:\\w{1,20}\\.)?generate_?\\w{0,10}key|Str::random|openssl rand|rand::random|(?:Hmac\\w{0,30}|Mac)\\.generate\\w{0,8}|RandomNumberGenerator\\.GetBytes|random_bytes|KeyGenerator\\.getInstance)\\b';
const MADE = new RegExp(
  [
    `${NAME}\\s{0,3}(?::\\s{0,2}[\\w.<>[\\]]{1,20}\\s{0,2})?(?:[:=]|=>)\\s{0,3}[\\w$(."'\`]{0,20}?${RANDOM}`,
    // The value that stands in for a variable which is not set.
    `\\b(?:get_?env|environ\\.get|env|config|getOrDefault)\\(["'][\\w.]{0,24}(?:jwt|token|secret|signing)[\\w.]{0,24}["'], {0,3}[\\w$(."'\`]{0,20}?${RANDOM}`,
    '\\b(?:\\w{0,20}(?:jwt|token|secret|signing)\\w{0,20}|JWT_SECRET|SECRET_KEY)["\'\\])]{0,3} ?(?:\\|\\||\\?\\?|\\?:|or) ?[\\w$(.]{0,20}?(?:randomBytes|randomUUID|token_hex|token_urlsafe|urandom|uuid4?)\\b',
    // Settings of Spring and Micronaut.
    '\\b(?:jwt|token|signatures?|signing|session|cookie)[\\w.-]{0,60}?(?:secret|key)[\\w.-]{0,12}["\']?\\s{0,3}[:=]\\s{0,3}["\']?\\$\\{random\\b',
    '\\bnew_from_slice\\(&?rand::random',
    // Letters that Python draws.
    '\\bSECRET_KEY["\'\\]]{0,2} ?= ?["\']{2}\\.join\\(random\\.',
    // The key of jjwt, made where it is used.
    '\\b(?:Keys\\.secretKeyFor|MacProvider\\.generateKey|Jwts\\.SIG\\.\\w{1,8}\\.key)\\(',
  ].join('|'),
  'dgi',
);

/** Bare names such as `key` may hold anything else. */
const SIGNS = /jwt|token|signature|signing|cookie|session|hmac|log-?in|credential|\b401\b/i;

export const signingKeyMadeAtStart: Rule = {
  id: 'signing-key-made-at-start',
  find: (input) =>
    (tellsOfTrouble(input.text) || /signature|invalid/i.test(beginningOf(input, LONGEST_MESSAGE))) &&
    SIGNS.test(beginningOf(input, LONGEST_MESSAGE))
      ? places(input, MADE).slice(0, 1)
      : [],
};
