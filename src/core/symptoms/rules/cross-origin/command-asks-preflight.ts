/**
 * Somebody repeats a preflight by hand, which carries no login, as those of browsers carry none:
 *
 *     curl -X OPTIONS -H "Origin: https://app.example.com" -H "Access-Control-Request-Method: GET" https://api.example.com/
 */
import { matterOf } from '../../facts/matter.ts';
import type { Rule } from '../../rule.ts';

export const commandAsksPreflight: Rule = {
  id: 'command-asks-preflight',
  find: (input) =>
    matterOf(input).flatMap(({ exchange, request, response }) => {
      // With an answer the rule about refused preflights tells more.
      if (request?.method?.toUpperCase() !== 'OPTIONS' || response) return [];
      const field = request.fields.find(({ name }) => /^access-control-request-(?:method|headers)$/i.test(name));
      return field ? [{ exchange, span: field.span }] : [];
    }),
};
