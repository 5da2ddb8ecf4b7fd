/**
 * The name of a variable went out in place of its value, because nothing replaced it:
 *
 *     > Authorization: Bearer ${API_TOKEN}
 */
import { isTyped, matterOf } from '../../facts/matter.ts';
import { inRequests, keyFields } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

const VARIABLE =
  /^(?:\$\{\{?[\w .:-]{1,100}\}?\}|\$\([\w .-]{1,100}\)|\$(?:env:)?[A-Za-z_]\w{0,100}|%[A-Za-z_]\w{1,100}%|(?:process\.env|os\.environ)\S{1,100})$/;

export const credentialVariableSent: Rule = {
  id: 'credential-variable-sent',
  find: (input) => [
    ...inRequests(input)
      .filter(({ rest, final }) => final && VARIABLE.test(rest))
      .map(({ exchange, restSpan }) => ({ exchange, span: restSpan })),
    ...matterOf(input).flatMap(({ exchange, request }) =>
      keyFields(request)
        .filter(({ value }) => VARIABLE.test(value) && !isTyped(input.text, request))
        .map(({ valueSpan }) => ({ exchange, span: valueSpan })),
    ),
  ],
};
