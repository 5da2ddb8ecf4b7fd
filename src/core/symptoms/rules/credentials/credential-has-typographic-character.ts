/**
 * A dash or quote of a word processor inside the secret:
 *
 *     > X-Api-Key: fake–key
 */
import { matterOf } from '../../facts/matter.ts';
import { inRequests, keyFields } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

const TYPESET = /[\u2010-\u2015\u2018-\u201f\u2212]/;

export const credentialHasTypographicCharacter: Rule = {
  id: 'credential-has-typographic-character',
  find: (input) => [
    ...inRequests(input)
      .filter(({ scheme, rest }) => scheme !== 'digest' && TYPESET.test(rest))
      .map(({ exchange, restSpan }) => ({ exchange, span: restSpan })),
    ...matterOf(input).flatMap(({ exchange, request }) =>
      keyFields(request)
        .filter(({ value }) => TYPESET.test(value))
        .map(({ valueSpan }) => ({ exchange, span: valueSpan })),
    ),
  ],
};
