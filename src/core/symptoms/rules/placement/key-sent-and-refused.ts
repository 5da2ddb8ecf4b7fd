/**
 * A key was sent in a field of its own or in the address, and the answer is 401:
 *
 *     > X-Api-Key: fake-key
 *     < HTTP/1.1 401 Unauthorized
 */
import { fieldsNamed, type Request, type Span } from '../../../http/exchange.ts';
import { matterOf } from '../../facts/matter.ts';
import { keyFields, keyInQuery } from '../../facts/sent.ts';
import type { Rule, RuleInput } from '../../rule.ts';
import { saysNothingArrived } from '../words/says-nothing-arrived.ts';

export const keySentAndRefused: Rule = {
  id: 'key-sent-and-refused',
  find: (input) =>
    matterOf(input).flatMap(({ exchange, request, response, challenges }) =>
      response?.status === 401 && !saysNoKeyCame(input, exchange) && fieldsNamed(request, 'authorization').length === 0
        ? keys(request, challenges.length === 0).map((span) => ({ exchange, span }))
        : [],
    ),
};

/** A challenge says that the key is wanted in another place than the address. */
function keys(request: Request | undefined, inAddress: boolean): Span[] {
  const fields = keyFields(request).flatMap(({ value, valueSpan }) => (value === '' ? [] : [valueSpan]));
  const query = inAddress ? keyInQuery(request) : undefined;
  return fields.length > 0 || !query ? fields : [query];
}

/** Whether an answer speaks as if nothing had come with the request: then it was not refused, but not seen. */
export function saysNoKeyCame(input: RuleInput, exchange: number): boolean {
  return saysNothingArrived.find(input).some((seen) => seen.exchange === exchange);
}
