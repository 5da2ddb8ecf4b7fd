/**
 * Code puts the issuer that it expects together from its parts, so that a slash, a version or a policy may differ:
 *
 *     issuer = f"https://{tenant_name}.b2clogin.com/tfp/{tenant_id}/{policy}/v2.0/".lower()
 */
import { codeText, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const NAME = '\\b_?(?:expected_?|valid_?|token_?|jwt_?)?iss(?:uer)?s?["\'`]?\\s{0,3}(?:=>|[:=])(?!=)\\s{0,3}';
const PARTS = '(?:\\{|\\$\\{?\\w|%s|["\'] ?[+.] ?\\w)';
const BUILT = new RegExp(
  [
    `${NAME}\\[?\\s{0,8}(?:\\w{1,3})?["'\`]https?:\\/\\/[^"'\`\\n]{0,80}?${PARTS}[^\\n]{0,160}?(?:v\\d\\.\\d|tfp|realms|sts\\.windows|b2clogin|microsoftonline|cognito|auth0|okta|\\/oauth2)`,
    `${NAME}\\[?\\s{0,8}(?:\\w{1,3})?["'\`]https?:\\/\\/(?:cognito-idp|login\\.microsoftonline|sts\\.windows|[\\w.-]{1,60}b2clogin|securetoken\\.google)[^"'\`\\n]{0,80}?${PARTS}`,
  ].join('|'),
  'dg',
);

export const issuerBuiltInCode: Rule = {
  id: 'issuer-built-in-code',
  find: (input) => (/jwt|token|decode|verify|validat/i.test(codeText(input)) ? places(input, BUILT).slice(0, 1) : []),
};
