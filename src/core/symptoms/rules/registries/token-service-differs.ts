/**
 * A token is asked for one service, and the registry names another in its challenge: it takes no token of that audience.
 *
 *     curl "https://auth.example.com/token?service=hub-1.example.com&scope=repository:shop/app:pull"
 *     WWW-Authenticate: Bearer realm="https://auth.example.com/token",service="hub.example.com"
 */
import { matches, sighting, spanOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const ASKED = /[?&]service=([^&\s"'\\]{1,200})/dg;
const WANTED = /\brealm="([^"\n]{1,300})"[^\n]{0,40}?[\s,]service="([^"\n]{1,200})"/g;
/** Whatever stands before the query. */
const ADDRESS = /([^\s"'<>?]{1,300})\?[^\s"'<>?]{0,300}$/;

export const tokenServiceDiffers: Rule = {
  id: 'token-service-differs',
  find: (input) => {
    const challenges = matches(input, WANTED);
    return matches(input, ASKED)
      .flatMap((match) => {
        const span = spanOf(match);
        const asked = match[1] ?? '';
        const address = ADDRESS.exec(input.text.slice(Math.max(0, match.index - 600), match.index + 1))?.[1];
        // Other addresses have such a parameter too.
        const wanted = challenges.filter((one) => address && one[1]?.endsWith(address)).map((one) => one[2]);
        if (!span || wanted.length === 0 || /[$<{]/.test(asked)) return [];
        // Escaped in the address, or written with a plus for a space.
        const same = wanted.some(
          (one) => encodeURIComponent(one ?? '') === asked || one === asked.replaceAll('+', ' '),
        );
        return same ? [] : [sighting(input, { start: span.start + 1, end: span.end })];
      })
      .slice(0, 1);
  },
};
