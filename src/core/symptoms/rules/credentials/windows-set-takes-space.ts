/**
 * The command line of Windows takes everything behind the sign into a variable, the space before the next command too:
 *
 *     set API_KEY=fake && python app.py
 */
import { SECRET_NAME } from '../../facts/secret-name.ts';
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const SET = new RegExp(
  `^(?:[A-Z]:\\\\[^\\n>]{0,100}>|>)?[ \\t]{0,8}(set[ \\t]+${SECRET_NAME}=(?!["'%])[^\\s"'&|]{1,300}[ \\t]{1,4})(?=&|$)`,
  'dgim',
);

export const windowsSetTakesSpace: Rule = {
  id: 'windows-set-takes-space',
  find: (input) => places(input, SET, 1).slice(0, 1),
};
