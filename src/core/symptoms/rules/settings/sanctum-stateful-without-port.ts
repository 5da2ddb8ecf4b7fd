/**
 * Sanctum's list of own front ends names the host without the port that the front end has:
 *
 *     SANCTUM_STATEFUL_DOMAINS=localhost
 *     Origin: http://localhost:5173
 */

import { matches, sighting, spanOf } from '../../facts/settings-text.ts';
import type { Rule } from '../../rule.ts';

export const sanctumStatefulWithoutPort: Rule = {
  id: 'sanctum-stateful-without-port',
  find: (input) => {
    const used = new Set(
      matches(input, /\bhttps?:\/\/([\w.-]{1,200}:\d{2,5})\b/g).map((match) => match[1]?.toLowerCase()),
    );
    return matches(input, /\bSANCTUM_STATEFUL_DOMAINS[ \t]*=[ \t]*["']?([\w.:,*-]{1,400})/dg).flatMap((match) => {
      const listed = (match[1] ?? '').toLowerCase().split(',');
      const span = spanOf(match);
      const missing = [...used].some((host) => {
        const bare = host?.replace(/:\d+$/, '');
        return host !== undefined && bare !== undefined && listed.includes(bare) && !listed.includes(host);
      });
      return span && missing ? [sighting(input, span)] : [];
    });
  },
};
