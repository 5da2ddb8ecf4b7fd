/**
 * The text of an example stands where the credential belongs. In brackets within a typed command it is none: so people
 * hide the real one, also as `<my-token>`, and Git writes `<redacted>` for what it sent.
 *
 *     > X-Api-Key: YOUR_API_KEY
 */
import { isTyped, matterOf } from '../../facts/matter.ts';
import { inRequests, keyFields } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

const IN_BRACKETS = /^[<[]/;
const EXAMPLE =
  /^(?![<[]redacted[>\]]$)(?:[<[](?!my[-_ ])[A-Za-z][A-Za-z _-]{1,40}[>\]]|your[-_ ][a-z_ -]{0,30}(?:token|key|secret|password|here)[a-z_ -]{0,20})$/i;

export const credentialIsExampleText: Rule = {
  id: 'credential-is-example-text',
  find: (input) => [
    ...inRequests(input)
      .filter(({ rest, final }) => EXAMPLE.test(rest) && (final || !IN_BRACKETS.test(rest)))
      .map(({ exchange, restSpan }) => ({ exchange, span: restSpan })),
    ...matterOf(input).flatMap(({ exchange, request }) =>
      keyFields(request)
        .filter(({ value }) => EXAMPLE.test(value) && !(IN_BRACKETS.test(value) && isTyped(input.text, request)))
        .map(({ valueSpan }) => ({ exchange, span: valueSpan })),
    ),
  ],
};
