/**
 * The name of a variable in double braces went out in place of its value:
 *
 *     > Authorization: Bearer {{access_token}}
 */
import { isTyped, matterOf } from '../../facts/matter.ts';
import { inRequests, keyFields } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

const BRACES = /(?<!\$)\{\{[^{}]{0,100}\}\}/;

export const credentialInBraces: Rule = {
  id: 'credential-in-braces',
  find: (input) => [
    ...inRequests(input)
      .filter(({ rest, final }) => final && BRACES.test(rest))
      .map(({ exchange, restSpan }) => ({ exchange, span: restSpan })),
    ...matterOf(input).flatMap(({ exchange, request }) =>
      keyFields(request)
        .filter(({ value }) => BRACES.test(value) && !isTyped(input.text, request))
        .map(({ valueSpan }) => ({ exchange, span: valueSpan })),
    ),
  ],
};
