/**
 * The text of an example stands where the credential belongs, unless somebody put it there to hide the real one:
 *
 *     > X-Api-Key: YOUR_API_KEY
 */
import { matterOf } from '../matter.ts';
import type { Rule } from '../rule.ts';
import { inRequests, keyFields } from '../sent.ts';

const EXAMPLE =
  /^(?:<[A-Za-z][^<>]{1,60}>|\[[A-Za-z][^[\]]{1,60}\]|(?:your|my|insert|the)[-_ ]?[a-z_-]{0,30}(?:token|key|secret|password|here)|(?:access|api|auth)[-_ ]?(?:token|key)|token|secret|changeme|(?:token|key)[-_ ]?here)$/i;

export const credentialIsExampleText: Rule = {
  id: 'credential-is-example-text',
  find: (input) => [
    ...inRequests(input)
      .filter(({ rest }) => EXAMPLE.test(rest))
      .map(({ exchange, restSpan }) => ({ exchange, span: restSpan })),
    ...matterOf(input).flatMap(({ exchange, request }) =>
      keyFields(request)
        .filter(({ value }) => EXAMPLE.test(value))
        .map(({ valueSpan }) => ({ exchange, span: valueSpan })),
    ),
  ],
};
