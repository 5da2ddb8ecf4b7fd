/**
 * A browser or Node.js fetch sends Authorization, is redirected to another host, and leaves it out there:
 *
 *     > User-Agent: Mozilla/5.0 (X11; Linux x86_64) Chrome/130.0
 *     > Authorization: Bearer …
 *     < Location: https://files.example.net/a
 */
import { fieldValue } from '../../messages.ts';
import { refusedRedirects } from '../../redirects.ts';
import type { Rule } from '../../rule.ts';

const CLIENT = /^(?:Mozilla\/|node$|undici$)/i;

export const fetchDroppedLogin: Rule = {
  id: 'fetch-dropped-login',
  find: ({ exchanges }) =>
    refusedRedirects(exchanges).flatMap(({ from, location, source, target, login }) => {
      if (login !== 'dropped' || !source || !target || source.host === target.host) return [];
      const agent = fieldValue(exchanges[from]?.request, 'user-agent') ?? '';
      return CLIENT.test(agent) ? [{ exchange: from, span: location.valueSpan }] : [];
    }),
};
