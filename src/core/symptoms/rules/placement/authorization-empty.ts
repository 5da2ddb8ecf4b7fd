/**
 * The field is there with nothing in it, or with the scheme word alone:
 *
 *     > Authorization: Bearer
 */
import type { Span } from '../../../http/exchange.ts';
import { matterOf } from '../../facts/matter.ts';
import { inRequests, keyFields } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

export const authorizationEmpty: Rule = {
  id: 'authorization-empty',
  find: (input) => [
    // In a line by itself `token` is the name of a variable.
    ...inRequests(input)
      .filter(({ rest }) => rest === '')
      .filter(({ exchange, value }) => value !== 'token' || input.exchanges[exchange ?? -1]?.request?.url !== undefined)
      .filter(({ value, span }) => value !== '' || !isKeyOfSettings(input.text, span))
      .map(({ exchange, span, value }) => ({ exchange, span: value === '' ? lineBefore(input.text, span) : span })),
    ...matterOf(input).flatMap(({ exchange, request }) =>
      keyFields(request)
        .filter(({ value }) => value === '')
        .map(({ span }) => ({ exchange, span })),
    ),
  ],
};

/** `authorization:` as a key of YAML: in lower case, behind spaces, at the end of its line. */
function isKeyOfSettings(text: string, { start }: Span): boolean {
  return /(?:^|\n)[ \t]+authorization:[ \t]*$/.test(text.slice(Math.max(0, start - 200), start));
}

/** An empty value has no place of its own: the line up to it. */
function lineBefore(text: string, { start, end }: Span): Span {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  return { start: line < start ? line : Math.max(0, start - 1), end };
}
