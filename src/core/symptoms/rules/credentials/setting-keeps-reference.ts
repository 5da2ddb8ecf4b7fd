/**
 * A file of settings takes its secret from a variable, by a sign that only some programs replace, and the login fails:
 *
 *     api_key: "${API_KEY}"
 *     API error: access forbidden
 */
import { beginningOf, LONGEST_CODE, places } from '../../facts/text-matches.ts';
import { tellsOfTrouble } from '../../facts/trouble.ts';
import type { Rule } from '../../rule.ts';

const NAME = '[\\w.-]{0,40}(?:token|api_?key|key|secret|passw(?:or)?d|pass|pwd|credentials?|bearer|authorization)';
const VARIABLE = '[A-Za-z][\\w.]{1,60}';
const REFERENCE = [
  '\\$\\{[A-Z][A-Z\\d_]{2,60}\\}',
  `\\$[A-Z][A-Z\\d_]{2,60}`,
  `\\{\\{ ?\\$?(?:get)?env[ (.]?[ \\t]?\\\\?["']?${VARIABLE}\\\\?["']?\\)?(?: \\| ?\\w{1,12})? ?\\}\\}`,
  `\\{\\{ ?lookup\\( ?['"]env['"], ?['"]${VARIABLE}['"] ?\\) ?\\}\\}`,
  `\\(\\(${VARIABLE}\\)\\)`,
  `%\\(?${VARIABLE}\\)?[s%]`,
  '\\$\\{(?:inputs?|env|cmd|vault|secrets?|credentials?):[^}\\n]{2,60}\\}',
  '<%=? ?ENV[^%\\n]{2,60}%>',
  '(?:process\\.env|os\\.environ|secrets|import\\.meta\\.env)\\.[A-Z][A-Z\\d_]{2,60}(?=["\'])',
  '%[A-Z][A-Z\\d_]{2,60}%',
  'AnsibleUndefined',
  `\\{ ?env ?= ?["']${VARIABLE}["'] ?\\}`,
].join('|');
const KEPT = new RegExp(
  [
    `^[ \\t]*(?:- )?["']?${NAME}["']?[ \\t]{0,3}[:=][ \\t]{0,3}["'\`]?(?:(?:Bearer|Basic|Token) )?(${REFERENCE})["'\`]?,?[ \\t]*$`,
    `["']${NAME}["'][ \\t]{0,3}:[ \\t]{0,3}["'](?:(?:Bearer|Basic|Token) )?(${REFERENCE})["']`,
    `\\bvalue:[ \\t]{0,3}["'](?:Bearer|Basic|Token) (${REFERENCE})["']`,
  ].join('|'),
  'dgim',
);
/** What fails is no login, or the value arrived. */
const OTHER =
  /\bport is already|address already in use|\bno space left|(?:key|token|jwt|session) (?:has |is )?expired|insufficient[ _]scope/i;

export const settingKeepsReference: Rule = {
  id: 'setting-keeps-reference',
  yields: 'to-any',
  find: (input) =>
    tellsOfTrouble(input.text) && !OTHER.test(beginningOf(input, LONGEST_CODE))
      ? [1, 2, 3]
          .flatMap((group) => places(input, KEPT, group))
          // A shell or a script fills in what it calls by a small word.
          .filter(({ span }) => !/^\$\{[a-z]+\}$/.test(input.text.slice(span.start, span.end)))
          .slice(0, 1)
      : [],
};
