/**
 * The uri that the Digest credentials sign is not the target that was asked for (RFC 7616 section 3.4.6):
 *
 *     > GET /app/me HTTP/1.1
 *     > Authorization: Digest username="fake", uri="/me", response="0"
 */

import { inRequests } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

export const digestUriDiffers: Rule = {
  id: 'digest-uri-differs',
  find: (input) =>
    inRequests(input).flatMap(({ exchange, scheme, rest, span }) => {
      const signed = scheme === 'digest' ? /\buri="([^"]*)"/i.exec(rest)?.[1] : undefined;
      const asked = exchange === null ? undefined : input.exchanges[exchange]?.request?.url;
      if (signed === undefined || asked === undefined || pathOf(signed) === pathOf(asked)) return [];
      return [{ exchange, span }];
    }),
};

/** Path and query, of an absolute address too. */
function pathOf(target: string): string {
  return target.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i, '').replace(/#.*$/, '') || '/';
}
