/**
 * An application says that the cookie it got is no good, whatever its words:
 *
 *     Error: 401: Cookie has an invalid value
 */
import type { Rule } from '../../rule.ts';

const words =
  /\b(?:session )?cookies?\b[^\n]{0,40}\b(?:invalid|malformed|corrupt(?:ed)?|expired|not valid)\b|\b(?:invalid|malformed|corrupt(?:ed)?|expired|stale) (?:\w+ )?cookies?\b/gi;

export const cookieCalledInvalid: Rule = {
  id: 'cookie-called-invalid',
  find: ({ text, exchanges, failing }) => {
    const refused = failing !== null || exchanges.length === 0 || /\b401\b/.test(text);
    if (!refused || text.length > 200_000) return [];
    return [...text.matchAll(words)].slice(0, 5).map(({ index, 0: said }) => ({
      exchange: failing,
      span: { start: index, end: index + said.length },
    }));
  },
};
