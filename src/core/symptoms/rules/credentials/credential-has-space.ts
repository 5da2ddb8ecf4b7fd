/**
 * White space inside the secret, or a line end that is written out (`\n`, `%0A`):
 *
 *     > Authorization: Bearer fake token
 */
import { matterOf } from '../../facts/matter.ts';
import { inRequests, keyFields } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

const SPACED = /^[\w.~+/=-]{3,}(?:[ \t\u00a0]+[\w.~+/=-]+|(?:\\[nrt]|%0[ad]|%20|%09)[\w.~+/=-]*)$/i;

export const credentialHasSpace: Rule = {
  id: 'credential-has-space',
  find: (input) => [
    ...inRequests(input)
      .filter(({ scheme, rest }) => /^(?:bearer|basic|token|dpop|api-?key)$/.test(scheme) && isSpaced(rest))
      .map(({ exchange, restSpan }) => ({ exchange, span: restSpan })),
    ...matterOf(input).flatMap(({ exchange, request }) =>
      keyFields(request)
        .filter(({ value }) => isSpaced(value))
        .map(({ valueSpan }) => ({ exchange, span: valueSpan })),
    ),
  ],
};

function isSpaced(value: string): boolean {
  return SPACED.test(value) && !/^(?:bearer|basic|token|jwt|dpop)[ \t]/i.test(value);
}
