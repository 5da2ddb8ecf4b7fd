/**
 * A program made the credential of a variable without a value:
 *
 *     > Authorization: Bearer undefined
 */
import { decodeBase64 } from '../../../encoding/base64.ts';
import { matterOf } from '../../facts/matter.ts';
import { inRequests, keyFields, keyInQuery } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

const WORD = /^(?:undefined|null|nil|none|nan|\[object \w{1,30}\])$/i;

export const credentialIsUndefined: Rule = {
  id: 'credential-is-undefined',
  find: (input) => [
    ...inRequests(input)
      .filter(
        ({ scheme, rest }) => WORD.test(rest) || (scheme === 'basic' && halves(rest).some((half) => WORD.test(half))),
      )
      .map(({ exchange, span }) => ({ exchange, span })),
    ...matterOf(input).flatMap(({ exchange, request }) => {
      const keys = keyFields(request).map(({ value, valueSpan }) => ({ value, span: valueSpan }));
      const query = keyInQuery(request);
      if (query) keys.push({ value: input.text.slice(query.start, query.end).replace(/^[^=]*=/, ''), span: query });
      return keys.filter(({ value }) => WORD.test(value)).map(({ span }) => ({ exchange, span }));
    }),
  ],
};

function halves(rest: string): readonly string[] {
  return decodeBase64(rest)?.split(':') ?? [];
}
