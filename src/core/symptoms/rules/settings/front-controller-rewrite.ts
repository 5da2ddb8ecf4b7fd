/**
 * Rules of Apache hand every request to one PHP file, and none of them hands the Authorization field on:
 *
 *     RewriteCond %{REQUEST_FILENAME} !-f
 *     RewriteRule . /index.php [L]
 */
import { beginningOf, LONGEST_WRITTEN, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const TO_PHP =
  /^[ \t]*RewriteRule[ \t]+\S{1,80}[ \t]+["']?(?!https?:)[^\s"'?]{0,80}?\b(?:index|app|app_dev|main|remote|rest|api)\.php\b/dgim;
/** The field is handed on, or Apache asks for the login itself. */
const SETTLED =
  /HTTP_AUTHORIZATION|HTTP:Authorization|CGIPassAuth|SetEnvIf(?:NoCase)?[ \t]+\^?["']?Authorization|Authorization[ \t]+["']expr|AuthType|AuthUserFile/i;

export const frontControllerRewrite: Rule = {
  id: 'front-controller-rewrite',
  find: (input) => (SETTLED.test(beginningOf(input, LONGEST_WRITTEN)) ? [] : places(input, TO_PHP).slice(0, 1)),
};
