/**
 * Helm takes a comma or a brace in a value of `--set` for its own, unless a backslash stands before it:
 *
 *     helm install app chart --set auth.password=fake,word
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const OPTION =
  /\s--set(?:-string)?[ =]["']?[\w.[\]\\-]{0,80}(?:pass|secret|token|key|auth)[\w.-]{0,30}=([^\s"',{}\\]{1,60}[,{}][^\s"'=]{1,60})(?=["'\s]|$)/dgim;
const MESSAGE = /\bfailed parsing --set(?:-string)? data\b/dg;

export const optionSetHasComma: Rule = {
  id: 'option-set-has-comma',
  find: (input) => [...places(input, OPTION, 1), ...places(input, MESSAGE)],
};
