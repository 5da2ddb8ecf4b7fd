/**
 * One address answers a call without a cookie, and refuses it with one: the server no longer knows that session:
 *
 *     curl https://app.example.com/login                      # -> 200
 *     curl -H "Cookie: session=old" https://app.example.com/login  # -> 401
 */
import { notedCalls } from '../../facts/noted-calls.ts';
import { sighting } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const COOKIE = /["'\s]cookie: ?\S|[ \t](?:-b|--cookie)[ \t=]/i;
const REFUSED = new Set([400, 401, 403, 419, 440]);

export const refusedOnlyWithCookie: Rule = {
  id: 'refused-only-with-cookie',
  find: (input) => {
    const calls = notedCalls(input);
    const open = calls.filter(({ command, status }) => status < 300 && !COOKIE.test(command));
    return calls
      .filter(({ command, status }) => REFUSED.has(status) && COOKIE.test(command))
      .filter(({ address }) => open.some((one) => one.address === address))
      .map(({ span }) => sighting(input, span))
      .slice(0, 1);
  },
};
