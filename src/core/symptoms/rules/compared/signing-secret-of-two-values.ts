/**
 * The secret that signs tokens stands there twice, for two services, with two values:
 *
 *     api  | FAKE_JWT_SECRET=one
 *     auth | FAKE_JWT_SECRET=two
 */
import { matches, sighting, spanOf, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const SECRET =
  /(?<![\w$])((?:[A-Z\d]{1,16}_){0,3}(?:JWT|AUTH|TOKEN|SHARED|SIGNING|COOKIE|SESSION|HMAC)_(?:[A-Z\d]{1,12}_){0,2}?(?:SECRET|KEY))(?: (?:in|of|on|for) (?:the )?[\w-]{1,20})?["']?[ \t]{0,3}[:=][ \t]{0,3}["']?([\w+/=.!-]{2,120})/dg;
const REFUSED =
  /\b401\b|\b403\b|invalid (?:\w{1,10} )?(?:token|jwt|session|cookie)|session (?:is )?invalid|logged out|signature|verif|refused|rejected|unauthori[sz]ed/i;
/** What fails for another reason. */
const OTHER = /certificate|\bpassword\b|\bexpired\b/i;
/** Nothing that is a value: a variable, a mask, the word of another line. */
const NO_VALUE = /^(?:process|os|env|config|secrets?|settings|x{2,}|\.+|-+|from|str|string|required)\b/i;
const LONGEST = 5_000;

export const signingSecretOfTwoValues: Rule = {
  id: 'signing-secret-of-two-values',
  find: (input) => {
    if (writtenText(input).length > LONGEST || !REFUSED.test(writtenText(input)) || OTHER.test(writtenText(input)))
      return [];
    const found = matches(input, SECRET)
      .map((match) => ({ name: match[1] ?? '', value: match[2] ?? '', span: spanOf(match) }))
      .filter(({ value }) => !NO_VALUE.test(value));
    const second = found.find(({ name, value }, index) =>
      found.slice(0, index).some((one) => isSame(one.name, name) && one.value !== value),
    );
    return second?.span ? [sighting(input, second.span)] : [];
  },
};

/** One name, or that of a program on both its sides: `HUB_JWT_SECRET` and `HUB_PUBLISHER_JWT_KEY`. */
function isSame(one: string, other: string): boolean {
  if (one === other) return true;
  const isPair = [one, other].every(
    (name) => /JWT/.test(name) && !/ACCESS|REFRESH|RESET|PUBLIC|PRIVATE|_ID_/.test(name),
  );
  const [[first], [second]] = [one.split('_'), other.split('_')];
  return isPair && first === second && first !== 'JWT';
}
