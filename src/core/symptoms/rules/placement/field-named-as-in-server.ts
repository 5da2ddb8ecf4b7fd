/**
 * A client names a field as the program behind the server sees it, with `HTTP_` before it. On the wire it has no such name:
 *
 *     requests.get(url, headers={'HTTP_AUTHORIZATION': 'Api-Key fake'})
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const NAME = '(HTTP_(?:AUTHORIZATION|COOKIE|X_[A-Z_]{2,40}|[A-Z_]{0,30}(?:KEY|TOKEN|AUTH)[A-Z_]{0,20}))';
/** As a key of a list of fields, in the option of a command, or in a line of a request; not where a server reads it. */
const SENT = new RegExp(
  [
    `\\bheaders?["']?\\s{0,3}[=:(]{1,2}\\s{0,3}(?:new Headers\\(|dict\\(|Map\\.of\\()?[{[]?\\s{0,10}(?:[^{}\\n]{0,200}[,{]\\s{0,10})?["']${NAME}["']\\s{0,3}(?:[:=,]|=>)`,
    `(?:-H|--header)[ =]{0,2}["']?${NAME}[ \\t]?:`,
    `(?:setRequestHeader|addHeader|setHeader|\\.set|\\.header|\\.append|withHeader|headers\\.add)\\(\\s{0,3}["']${NAME}["']\\s{0,3},`,
    `^(?:> )?${NAME}: \\S`,
  ].join('|'),
  'dgm',
);

export const fieldNamedAsInServer: Rule = {
  id: 'field-named-as-in-server',
  find: (input) => [1, 2, 3, 4].flatMap((group) => places(input, SENT, group)).slice(0, 3),
};
