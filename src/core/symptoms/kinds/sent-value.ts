/** Rules that judge the credential that a request carries: behind the scheme word, or in a field of its own. */
import { isTyped, matterOf } from '../facts/matter.ts';
import { inRequests, keyFields } from '../facts/sent.ts';
import type { Rule } from '../rule.ts';

/** How a value was sent. */
interface Sending {
  /** The scheme word of Authorization, in lower case; undefined in a field of its own, such as `X-Api-Key`. */
  readonly scheme?: string;
  /** False where variables may still be replaced before it is sent. */
  readonly isFinal: boolean;
}

/** Sees each value that passes the test. */
export function sentValue(id: string, test: (value: string, sending: Sending) => boolean): Rule {
  return {
    id,
    find: (input) => [
      ...inRequests(input)
        .filter(({ scheme, rest, final }) => test(rest, { scheme, isFinal: final }))
        .map(({ exchange, restSpan }) => ({ exchange, span: restSpan })),
      ...matterOf(input).flatMap(({ exchange, request }) => {
        const isFinal = !isTyped(input.text, request);
        return keyFields(request)
          .filter(({ value }) => test(value, { isFinal }))
          .map(({ valueSpan }) => ({ exchange, span: valueSpan }));
      }),
    ],
  };
}
