/**
 * A template makes the value of Authorization, and there is nothing in it but the token:
 *
 *     headers = {"Authorization": f"{token}"}
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const NAMED = '[\\w.]{0,40}(?:token|jwt|bearer)\\w{0,20}(?:\\(\\))?';
const TEMPLATE = new RegExp(
  `\\bAuthorization["'\`]?\\]?\\s{0,3}(?:[:=,]|=>)\\s{0,3}(f["']\\{${NAMED}\\}["']|\`\\$\\{${NAMED}\\}\`|\\$"\\{${NAMED}\\}"|"#\\{${NAMED}\\}"|"\\\\\\(${NAMED}\\)"|"\\$\\{?${NAMED}\\}?"|["']%s["'] ?% ?${NAMED}|String\\.format\\("%s", ${NAMED}\\)|fmt\\.Sprintf\\("%[sv]", ${NAMED}\\)|str\\(${NAMED}\\)|["']{2} ?\\+ ?${NAMED})`,
  'dgi',
);

export const authorizationIsTemplateAlone: Rule = {
  id: 'authorization-is-template-alone',
  // The variable may hold the word too.
  find: (input) =>
    /=\s{0,3}[fF$]?["'`]bearer /i.test(writtenText(input)) ? [] : places(input, TEMPLATE, 1).slice(0, 1),
};
