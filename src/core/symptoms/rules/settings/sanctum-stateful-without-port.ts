/**
 * Sanctum's list of own front ends names the host without the port that the front end has:
 *
 *     SANCTUM_STATEFUL_DOMAINS=localhost
 *     Origin: http://localhost:5173
 */
import { matches, sightingsOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

export const sanctumStatefulWithoutPort: Rule = {
  id: 'sanctum-stateful-without-port',
  find: (input) => {
    const used = new Set(
      matches(input, /\bhttps?:\/\/([\w.-]{1,200}:\d{2,5})\b/g).map((match) => match[1]?.toLowerCase()),
    );
    const found = matches(input, /\bSANCTUM_STATEFUL_DOMAINS[ \t]*=[ \t]*["']?([\w.:,*-]{1,400})/dg).filter((match) => {
      const listed = (match[1] ?? '').toLowerCase().split(',');
      return [...used].some((host) => {
        const bare = host?.replace(/:\d+$/, '');
        return host !== undefined && bare !== undefined && listed.includes(bare) && !listed.includes(host);
      });
    });
    return sightingsOf(input, found);
  },
};
