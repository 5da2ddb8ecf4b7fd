/**
 * A server answers scripts of other origins and asks for a login, and nothing lets the preflight pass:
 *
 *     AuthType Basic
 *     Require valid-user
 *     Header set Access-Control-Allow-Origin "https://app.example.com"
 *
 * In a directory or location of Apache, rewriting comes after the login, so a rule that answers OPTIONS is too late.
 */
import { beginningOf, LONGEST_WRITTEN, matches, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const ASKED =
  /(?:^|[{};])[ \t]*(?:AuthType[ \t]+(?!None\b)\w+|auth_(?:basic[ \t]+(?!off\b)["'\w]|request[ \t]+\/|ldap[ \t]+["'\w]|pam[ \t]+["'\w])[^\n;]{0,120};|<anonymousAuthentication[ \t]+enabled="false"|DefaultAuthorizer:[ \t]*\S)/dgim;
const FOR_SCRIPTS =
  /\bAccess-Control-Allow-(?:Origin|Methods|Headers)\b|REQUEST_METHOD\}[ \t]+["']?[=^]?\(?OPTIONS\b|^[ \t]*(?:AllowOrigin|AllowMethods):|^[ \t]*Cors:/gim;
/** The preflight is let through, or answered before the login is asked for. */
const SETTLED =
  /<Limit(?:Except)?[ \t]|\blimit_except\b|\bRequire[ \t]+(?:not[ \t]+)?(?:method|expr|all[ \t]+granted)\b|\bSatisfy[ \t]+any|\$request_method\b|\bauth_basic[ \t]+(?:off|\$)|<cors[ \t]|AddDefaultAuthorizerToCorsPreflight|\bauth-?type[ \t]+none\b/i;

export const loginCoversPreflight: Rule = {
  id: 'login-covers-preflight',
  find: (input) =>
    SETTLED.test(beginningOf(input, LONGEST_WRITTEN)) || matches(input, FOR_SCRIPTS).length === 0
      ? []
      : places(input, ASKED).slice(0, 1),
};
