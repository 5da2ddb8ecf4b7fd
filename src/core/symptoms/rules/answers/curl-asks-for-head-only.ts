/**
 * curl's `-I` sends HEAD. Servers answer it in another way than GET now and then, so it is a poor test:
 *
 *     curl -I https://example.com/private/
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

export const curlAsksForHeadOnly: Rule = {
  id: 'curl-asks-for-head-only',
  find: (input) =>
    input.failing === null
      ? []
      : places(input, /\bcurl(?:\.exe)?[ \t][^\n]{0,400}?(?<=\s)(-[a-zA-HJ-Z]{0,6}I[a-zA-Z]{0,6}|--head)(?=\s)/dg, 1),
};
