/**
 * A JWT with no scheme word before it:
 *
 *     > Authorization: eyJ...
 *
 * Programs that read `X-Authorization` want the word there too.
 */

import { fieldsNamed } from '../../../http/exchange.ts';
import { matterOf } from '../../facts/matter.ts';
import { inRequests } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

const JWT = /^eyJ[\w-]+\.[\w-]+\.[\w-]*$/;

export const jwtWithoutSchemeWord: Rule = {
  id: 'jwt-without-scheme-word',
  find: (input) => [
    ...inRequests(input)
      .filter(({ scheme, rest }) => scheme === '' && JWT.test(rest))
      .map(({ exchange, span }) => ({ exchange, span })),
    ...matterOf(input).flatMap(({ exchange, request }) =>
      fieldsNamed(request, 'x-authorization')
        .filter(({ value }) => JWT.test(value))
        .map(({ valueSpan }) => ({ exchange, span: valueSpan })),
    ),
  ],
};
