/**
 * The quotes of a file or a setting were sent with the secret:
 *
 *     > Authorization: Bearer "fake-token"
 */
import { isTyped, matterOf } from '../../facts/matter.ts';
import { inRequests, keyFields } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

const QUOTED = /^(["'`])[^"'`\s]+\1$|^[“”‘’][^“”‘’\s]+[“”‘’]$/;

export const credentialInQuotes: Rule = {
  id: 'credential-in-quotes',
  find: (input) =>
    matterOf(input).flatMap(({ exchange, request }) => {
      const sent = inRequests(input).filter((one) => one.exchange === exchange);
      const keys = request?.method === undefined || isTyped(input.text, request) ? [] : keyFields(request);
      return [
        ...sent
          .filter(({ scheme, rest }) => scheme !== '' && scheme !== 'digest' && QUOTED.test(rest))
          .map(({ restSpan }) => ({ exchange, span: restSpan })),
        ...keys.filter(({ value }) => QUOTED.test(value)).map(({ valueSpan }) => ({ exchange, span: valueSpan })),
      ];
    }),
};
