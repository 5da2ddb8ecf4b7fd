/**
 * The refusal names a token against forged requests (CSRF, XSRF, crumb, nonce) and says that it is missing or wrong:
 *
 *     HTTP/1.1 403 Forbidden
 *
 *     {"error":"invalid csrf token"}
 */
import { LONGEST_MESSAGE } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const WORDS =
  /\b(?:[cx]srf|authenticity[ _-]token|anti-?forgery|crumb|_wpnonce|cookie nonce)\b[^\n]{0,120}?\b(?:invalid|missing|mismatch|failed|incorrect|not (?:found|set|provided|valid)|expired|required|refused|verif\w+)|\b(?:invalid|missing|bad|no valid|incorrect|expired|unable to verify|could not verify)\b[^\n]{0,60}?\b(?:[cx]srf|authenticity[ _-]token|anti-?forgery|crumb|_wpnonce)\b/i;
const CODES = new Set([400, 401, 403, 419, 422]);

export const csrfRefused: Rule = {
  id: 'csrf-refused',
  find: ({ exchanges }) =>
    exchanges.flatMap(({ response }, exchange) => {
      const { status, body } = response ?? {};
      if (!body || !CODES.has(status ?? 0)) return [];
      const match = WORDS.exec(body.text.slice(0, LONGEST_MESSAGE));
      if (!match) return [];
      if (body.decoded || body.span.end - body.span.start !== body.text.length) return [{ exchange, span: body.span }];
      const start = body.span.start + match.index;
      return [{ exchange, span: { start, end: start + match[0].length } }];
    }),
};
