/**
 * A setting still holds the text of a template in the place of a secret:
 *
 *     OPENAI_API_KEY=your_api_key_here
 *
 * Brackets, stars and rows of x are left out: people hide their secrets so.
 */
import { SECRET_NAME } from '../../facts/secret-name.ts';
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const EXAMPLE =
  '(?:(?:your|insert|enter|add|paste|put|replace|change)[-_ ][a-z\\d_ -]{1,60}|change[-_]?me|replace[-_]?me|placeholder)';
const PATTERN = new RegExp(
  `^[ \\t]*(?:export[ \\t]+|set[ \\t]+|-[ \\t]+)?["']?(?:${SECRET_NAME}|(?:[a-z][a-z_-]{0,40}?)?(?:token|key|secret|password))["']?[ \\t]{0,4}[=:][ \\t]{0,4}["']?(${EXAMPLE})["']?[ \\t,;\\r]*$`,
  'dgim',
);

export const settingIsExampleText: Rule = {
  id: 'setting-is-example-text',
  find: (input) => places(input, PATTERN, 1),
};
