/**
 * Code puts user and password into an address as they are, and the login fails: signs in them have to be encoded there:
 *
 *     let uri = format!("amqp://{}:{}@{}/{}", user, password, host, vhost);
 */
import { codeText, places } from '../../facts/text-matches.ts';
import { tellsOfTrouble } from '../../facts/trouble.ts';
import type { Rule } from '../../rule.ts';

/** `{}`, `{user}`, `%s`, `${user}`, `#{user}`, `$user`, and strings that are joined. */
const SLOT =
  '(?:[$#]?\\{[^{}"\'\\n]{0,60}\\}|%[sv]|\\$\\w{1,40}|["\']\\s?[+.]\\s?[\\w.$()\\[\\]\'"]{1,60}?\\s?[+.]\\s?["\'])';
const BUILT = new RegExp(
  `\\b((?:https?|amqps?|mongodb(?:\\+srv)?|postgres(?:ql)?|mysql|redis|rtsp|mqtts?|clickhouse|ldap|smtp|ws)s?:\\/\\/${SLOT}:${SLOT}@)`,
  'dgi',
);
const ENCODED =
  /encodeURI|url_?encode|urllib|quote(?:_plus)?\(|QueryEscape|PathEscape|UserPassword\(|URLEncoder|percent_encode|EscapeDataString|urlencoding|\bescape\(/i;

export const addressBuiltWithLogin: Rule = {
  id: 'address-built-with-login',
  find: (input) => {
    const text = codeText(input);
    const isPlain = !ENCODED.test(text) && tellsOfTrouble(text);
    return isPlain ? places(input, BUILT, 1).slice(0, 1) : [];
  },
};
