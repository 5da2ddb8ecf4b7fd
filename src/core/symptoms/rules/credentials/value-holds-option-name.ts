/**
 * The name of an option or a setting stands in its own value too, as from a paste of the whole line:
 *
 *     upload -key=-key=fake
 *     API_KEY=API_KEY=fake
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const NAME = '(?:[A-Za-z]\\w{0,30}[_-])?(?:key|token|secret|password|pass|auth)';
const TWICE = new RegExp(
  `(?:^|\\s)(--?(${NAME})[= ]["']?--?\\2[= ])|(?:^|[\\s"'])((${NAME})[=:] ?["']?\\4[=:])(?=["' ]{0,2}[\\w.-]{3})`,
  'dgim',
);

export const valueHoldsOptionName: Rule = {
  id: 'value-holds-option-name',
  find: (input) => [...places(input, TWICE, 1), ...places(input, TWICE, 3)].slice(0, 1),
};
