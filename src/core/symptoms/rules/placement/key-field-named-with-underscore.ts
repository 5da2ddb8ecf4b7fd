/**
 * A description of an API or code names a field for the key that has an underscore, which nginx and others drop without a word:
 *
 *     "api_key": { "in": "header", "type": "apiKey", "name": "api_key" }
 */
import { groupOf, matches, sighting, spanOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const NAME =
  '((?:\\w{1,20}_)?(?:key|token|auth|secret|session|user|signature|access|api)(?:_\\w{1,20}){1,3}|\\w{1,20}_(?:key|token|auth|secret|id|signature))';
const GIVEN = new RegExp(
  [
    `["']?\\bin["']?\\s{0,3}:\\s{0,3}["']?header["']?,?[^{}]{0,80}?["']?\\bname["']?\\s{0,3}:\\s{0,3}["']?${NAME}\\b`,
    `["']?\\bname["']?\\s{0,3}:\\s{0,3}["']?${NAME}["']?,?[^{}]{0,80}?["']?\\bin["']?\\s{0,3}:\\s{0,3}["']?header\\b`,
    `\\b(?:getHeader|header|setHeader|setRequestHeader|addHeader|HeaderMap|get_header)\\(\\s{0,3}["'\`]${NAME}["'\`]`,
    `\\bheaders?(?:\\.get\\(|\\[)\\s{0,3}["'\`]${NAME}["'\`]`,
    `\\bheaders["']?\\s{0,3}[:=]\\s{0,3}\\{\\s{0,12}["'\`]?${NAME}["'\`]?\\s{0,3}:`,
  ].join('|'),
  'dg',
);

export const keyFieldNamedWithUnderscore: Rule = {
  id: 'key-field-named-with-underscore',
  yields: 'to-any',
  find: (input) =>
    matches(input, GIVEN)
      .flatMap((match) => {
        const group = groupOf(match);
        const span = spanOf(match, group);
        return span && !/^(?:content|user)_/.test(match[group] ?? '') ? [sighting(input, span)] : [];
      })
      .slice(0, 2),
};
