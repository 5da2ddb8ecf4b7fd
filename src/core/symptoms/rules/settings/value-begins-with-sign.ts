/**
 * A password without quotes begins with a sign that the file reads as something else, such as a remark:
 *
 *     password: #Fake2024
 */
import { places } from '../../facts/text-matches.ts';
import { tellsOfTrouble } from '../../facts/trouble.ts';
import type { Rule } from '../../rule.ts';

const NAME = '[\\w.-]{0,40}?(?:password|passwd|passphrase|pass|pwd|secret|token|api_?key)';
const BEGINS = new RegExp(
  [
    `^[ \\t]*(?:- )?["']?${NAME}["']?[ \\t]{0,3}[:=][ \\t]{0,3}(#(?! )[^\\s#]{4,60})[ \\t\\r]*$`,
    `^[ \\t]*(?:- )?["']?${NAME}["']?:[ \\t]{1,3}((?![*&][a-z_-]{1,40}[ \\t\\r]*$)[&*!%@\`|>](?!secret\\b|vault\\b|env|include|reference|ref\\b|sub\\b|getatt|join\\b|unsafe|str\\b)[\\w!@#$%^&*.-]{5,60})[ \\t\\r]*$`,
    // A shell puts the folder of a user there.
    `^[ \\t]*(?:export[ \\t]+)?[A-Z][A-Z\\d_]{1,40}(?:SECRET|TOKEN|PASSWORD|KEY)=(~[\\w.…-]{3,80})(?=\\s|$)`,
  ].join('|'),
  'dgim',
);

export const valueBeginsWithSign: Rule = {
  id: 'value-begins-with-sign',
  find: (input) =>
    tellsOfTrouble(input.text) ? [1, 2, 3].flatMap((group) => places(input, BEGINS, group)).slice(0, 1) : [],
};
