/**
 * A setting gives the password that an administrator has at the first start. Once there are data, the program keeps the one
 * that it stored then, and a login with the new value fails:
 *
 *     SHOP_ADMIN_PASSWORD: fake
 *     Invalid credentials
 */
import { beginningOf, LONGEST_CODE, matches, sightingsOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const NAME =
  '(?:[A-Z][A-Z0-9]{0,20}_{1,2}){0,4}(?:ADMIN(?:_?USER)?|ROOT|INITIAL|INITDB|BOOTSTRAP|DEFAULT|FIRST|SUPERUSER|INIT)_(?:[A-Z]{2,12}_){0,3}(?:PASSWORD|PASSWD|PASS|PWD|TOKEN|SECRET|API_KEY)';
const SET = new RegExp(
  [
    `(?:^|[\\s"'-])(${NAME}["']?[ \\t]{0,3}[=:][ \\t]{0,3}["']?(?![ \\t]*$|["']?[ \\t]*$|\\$\\{)[^\\s"'$][^\\s"'$]{0,80})(?=[\\s"']|$)`,
    `--set(?:-string)?[ =]["']?([\\w.]{0,40}(?:root|admin|initial)_?Password=\\S{1,80})`,
  ].join('|'),
  'dgm',
);
const REFUSED =
  /\b401\b|unauthori[sz]ed|invalid (?:user|log|cred|pass)\w{0,12}|(?:incorrect|wrong|bad) (?:user|log|cred|pass)\w{0,12}|access denied|(?:authentication|login|auth) (?:has )?fail\w{0,3}|failed to (?:authenticate|log ?in)|password (?:is )?(?:incorrect|wrong|invalid|mismatch)|not authori[sz]ed/i;
/** Another program is refused. */
const OTHER = /\/v2\/|\bnpm (?:ERR!|error)|\btoken (?:has |is )?expired/i;

export const firstPasswordSet: Rule = {
  id: 'first-password-set',
  find: (input) =>
    REFUSED.test(beginningOf(input, LONGEST_CODE)) && !OTHER.test(beginningOf(input, LONGEST_CODE))
      ? sightingsOf(input, matches(input, SET), 1, 2).slice(0, 1)
      : [],
};
