/**
 * Code asks for a variable by a name with a space at its end or start, and gets nothing. It is hard to see:
 *
 *     client_secret: ENV['SHOP_CLIENT_SECRET '],
 */
import { ENVIRONMENT_CALL } from '../../facts/environment-read.ts';
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** Laravel and Python's decouple have `config()` besides. */
const CALL = `(?:${ENVIRONMENT_CALL}|(?<![\\w.])config\\()`;
const NAME = new RegExp(
  ['"', "'", '`']
    .map(
      (mark) =>
        `${CALL}\\s?${mark}((?:[ \\t\\u00a0]{1,3}[A-Za-z][\\w]{1,60}[ \\t\\u00a0]{0,3}|[A-Za-z][\\w]{1,60}[ \\t\\u00a0]{1,3}))${mark}`,
    )
    .join('|'),
  'dg',
);

export const variableNameHasSpace: Rule = {
  id: 'variable-name-has-space',
  find: (input) => [1, 2, 3].flatMap((group) => places(input, NAME, group)).slice(0, 2),
};
