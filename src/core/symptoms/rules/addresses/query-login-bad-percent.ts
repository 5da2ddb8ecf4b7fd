/**
 * A login in the query holds a percent sign that begins no encoded octet (RFC 3986 section 2.1): the secret was put there as it
 * stands.
 *
 *     GET /cm?user=bob&password=50%off HTTP/1.1
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** Slots of templates (`%s`, `%(name)s`) and variables of Windows (`%NAME%`) are no secrets yet. */
const SLOT = '%(?:[sdvq@]\\b|\\d\\$s|\\([\\w.]{1,40}\\)s|\\{|[A-Z_]{2,40}%)';
const VALUE = new RegExp(
  `[?&](?:user(?:name)?|login|pass(?:word|wd)?|pwd|token|key|api_?key|secret)=((?!${SLOT})[^&\\s"'<>%]{0,80}(?:%[\\dA-Fa-f]{2}[^&\\s"'<>%]{0,80}){0,8}%(?![\\dA-Fa-f]{2}|[sdvq@]\\b)[^&\\s"'<>]{0,80})`,
  'dgi',
);

export const queryLoginBadPercent: Rule = {
  id: 'query-login-bad-percent',
  find: (input) => places(input, VALUE, 1),
};
