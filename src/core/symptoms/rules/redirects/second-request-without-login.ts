/**
 * Somebody prints the fields of two requests. The first has Authorization, and a later one has it no more:
 *
 *     {'User-Agent': 'python-requests/2.32.3', 'Authorization': 'Bearer …'}
 *     {'User-Agent': 'python-requests/2.32.3', 'Accept': '*\/*'}
 */
import { matches, sighting, spanOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const FIELDS = /\{[^{}\n]{0,2000}["']user-agent["'][^{}\n]{0,2000}\}/dgi;

export const secondRequestWithoutLogin: Rule = {
  id: 'second-request-without-login',
  find: (input) => {
    const printed = matches(input, FIELDS);
    const first = printed.findIndex(([text]) => /["']authorization["']/i.test(text));
    const later =
      first < 0 ? undefined : printed.slice(first + 1).find(([text]) => !/["']authorization["']/i.test(text));
    const span = later && spanOf(later);
    return span ? [sighting(input, span)] : [];
  },
};
