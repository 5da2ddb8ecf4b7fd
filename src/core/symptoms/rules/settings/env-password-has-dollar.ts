/**
 * A dollar sign within a password of a compose file or an env file. Compose takes what follows for a variable:
 *
 *     ADMIN_PASSWORD=ab1$cd2
 */
import { SECRET_NAME } from '../../facts/secret-name.ts';
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** Characters, a dollar sign, and what is no variable that a person would name. */
const VALUE = String.raw`((?![^\s"']{0,80}(?:://|\$\{|\$\(|\$\$))[^\s"'$#:]{1,60}\$(?![A-Z][A-Z0-9_]{2,60}\b)[A-Za-z0-9_][^\s"']{0,60})`;
/** The same within an address or behind a user name: `admin:ab1$cd2@example.com`. */
const USERINFO =
  /^[ \t]*(?:-[ \t]+)?["']?[A-Z][A-Z0-9_]{1,60}(?:=|:[ \t]+)["']?(?![^\n]{0,200}(?:\$\{|\$\())[^\s"'$@]{0,80}?\b[\w.-]{1,40}:([^\s"'$@/:]{1,60}\$(?![A-Z][A-Z0-9_]{2,60}\b)[^\s"'@/]{1,60})(?=@[\w.-])/dgm;
const SETTING = new RegExp(
  `^[ \\t]*(?:-[ \\t]+["']?)?(?:${SECRET_NAME}[ \\t]*[=:][ \\t]*"?|${SECRET_NAME}:[ \\t]+'|-[ \\t]+${SECRET_NAME}=')(?:[\\w.-]{1,40}:)?${VALUE}`,
  'dgm',
);

export const envPasswordHasDollar: Rule = {
  id: 'env-password-has-dollar',
  find: (input) => [...places(input, SETTING, 1), ...places(input, USERINFO, 1)],
};
