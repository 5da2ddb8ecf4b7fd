/**
 * The browser took the refusal from its own cache. Chrome's HAR says so beside the request:
 *
 *     "_fromCache": "disk", "request": {…}, "response": {"status": 401, …}
 *
 * and its header view behind the status: `401 Unauthorized (from disk cache)`.
 */
import { isRefusal } from '../../facts/messages.ts';
import type { Rule } from '../../rule.ts';

const SAYS = /"_fromCache"\s{0,5}:\s{0,5}"(?:disk|memory)"|\(from (?:disk|memory) cache\)/i;
/** An entry's members of its own stand within so many characters before its request, or behind its response. */
const NEAR = 2000;

export const refusalFromBrowserCache: Rule = {
  id: 'refusal-from-browser-cache',
  find: ({ text, exchanges }) =>
    exchanges.flatMap((one, exchange) => {
      const { request, response } = one;
      if (!response || !isRefusal(one)) return [];
      const spans = [request?.span, response.span].filter((span) => span !== undefined);
      const earlier = exchanges[exchange - 1]?.response?.span.end ?? 0;
      const first = Math.min(...spans.map(({ start }) => start));
      const from = Math.max(earlier, first - NEAR);
      const har = text.startsWith('{') || text.startsWith('\ufeff{');
      const to = har ? first : Math.max(...spans.map(({ end }) => end));
      const match = SAYS.exec(text.slice(from, Math.min(to, from + 20_000)));
      return match
        ? [{ exchange, span: { start: from + match.index, end: from + match.index + match[0].length } }]
        : [];
    }),
};
