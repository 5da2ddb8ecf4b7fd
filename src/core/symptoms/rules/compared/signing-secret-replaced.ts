/**
 * The secret that signs sessions and tokens was given another value, as a diff or an arrow shows. What was signed before no
 * longer verifies:
 *
 *     CORE_SECRET=fake-old → CORE_SECRET=fake-new
 */
import { places } from '../../facts/text-matches.ts';
import { tellsOfTrouble } from '../../facts/trouble.ts';
import type { Rule } from '../../rule.ts';

/** Not those of a client, of a cloud or of webhooks, which sign nothing that a program hands out itself. */
const NAME =
  '(?!\\w{0,30}(?:CLIENT|AWS|WEBHOOK|PASSWORD|STRIPE|S3|OIDC|OAUTH|CONSUMER|RECAPTCHA))((?:[A-Z\\d]{1,16}_){0,3}(?:APP_KEY|(?:JWT|SIGNING|SESSION|COOKIE|ENCRYPTION)_(?:[A-Z]{1,12}_)?KEY|SECRET_KEY(?:_BASE)?|SECRET))';
const PLACE = '(?<![\\w$])';
const CHANGED = new RegExp(
  [
    `${PLACE}${NAME}[ \\t]{0,2}[=:][^\\n]{1,120}?[ \\t]{0,4}(?:→|->|=>|➜|--?>)[ \\t]{0,4}\\1[ \\t]{0,2}[=:]`,
    `^-[ \\t]{0,12}(?:- )?${NAME}[ \\t]{0,2}[=:][^\\n]{1,200}\\n\\+[ \\t]{0,12}(?:- )?\\2[ \\t]{0,2}[=:][ \\t]{0,2}\\S`,
  ].join('|'),
  'dgm',
);
const REFUSED = /invalid|exception|logged out|sign(?:ed)? in again/i;

export const signingSecretReplaced: Rule = {
  id: 'signing-secret-replaced',
  find: (input) =>
    tellsOfTrouble(input.text) || REFUSED.test(input.text.slice(0, 5_000)) ? places(input, CHANGED).slice(0, 1) : [],
};
