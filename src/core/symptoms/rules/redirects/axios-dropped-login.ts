/**
 * axios sends Authorization, is redirected to another host, and leaves it out there:
 *
 *     > User-Agent: axios/1.7.7
 *     > Authorization: Bearer …
 *     < Location: https://files.example.net/a
 */
import { fieldValue } from '../../messages.ts';
import { refusedRedirects } from '../../redirects.ts';
import type { Rule } from '../../rule.ts';

const CLIENT = /^axios\//i;

export const axiosDroppedLogin: Rule = {
  id: 'axios-dropped-login',
  find: ({ exchanges }) =>
    refusedRedirects(exchanges).flatMap(({ from, location, source, target, login }) => {
      if (login !== 'dropped' || !source || !target || source.host === target.host) return [];
      const agent = fieldValue(exchanges[from]?.request, 'user-agent') ?? '';
      return CLIENT.test(agent) ? [{ exchange: from, span: location.valueSpan }] : [];
    }),
};
