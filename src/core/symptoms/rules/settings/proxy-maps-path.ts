/**
 * A proxy that hands requests on under another path. What is signed with the path no longer fits:
 *
 *     ProxyPass /shop/service http://127.0.0.1:8080/service
 */
import { matches, sightingsOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** More than that is a whole configuration, in which a path is one thing of many. */
const LONGEST = 400;
const MAPPED =
  /^[ \t]*(ProxyPass(?:Match)?[ \t]+["']?\/?([\w/.-]{1,80})["']?[ \t]+["']?https?:\/\/[^\s/"']{1,200}\/([\w/.-]{0,80}))["']?(?=\s|$)/dgim;
const LOGIN = /\bauth_?|\bcookie|\bheader\b|\brequire\b/i;

export const proxyMapsPath: Rule = {
  id: 'proxy-maps-path',
  yields: 'to-any',
  find: (input) =>
    input.text.length > LONGEST || LOGIN.test(input.text)
      ? []
      : sightingsOf(
          input,
          matches(input, MAPPED).filter((match) => {
            const [from = '', to = ''] = [match[2], match[3]].map((path) => path?.replace(/^\/|\/$/g, ''));
            return from !== to;
          }),
          1,
        ),
};
