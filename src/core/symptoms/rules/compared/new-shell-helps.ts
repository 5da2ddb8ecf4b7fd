/**
 * It works after the shell, the editor or the container was started anew, and a variable had been changed.
 *
 *     had to restart the terminal before it saw the new API key
 */
import { beginningOf, LONGEST_CODE } from '../../facts/text-matches.ts';
import { tells } from '../../kinds/tells.ts';
import type { Rule } from '../../rule.ts';

const words = tells('new-shell-helps', [
  '\\b(?:restart(?:ed|ing)?|re-?open(?:ed|ing)?|reload(?:ed|ing)?|clos(?:e|ed|ing)) (?:and (?:re-?)?open(?:ed|ing)? )?(?:my |the |your |a )?(?:terminal|shell|console|ide|vs ?code|visual studio(?: code)?|intellij|pycharm|cursor|editor|command prompt|powershell|jupyter|kernel)\\b',
  '\\b(?:new|fresh|another) (?:terminal|shell|console|command prompt)(?: window| session| tab)?\\b',
  '\\b(?:re-?creat(?:e|ed|ing)|re-?built|rebuild(?:ing)?|re-?deploy(?:ed|ing)?) (?:the |my |all )?(?:containers?|stack|pods?|app)\\b|--force-recreate\\b',
  '\\bsource (?:~\\/)?\\.(?:zshrc|bashrc|bash_profile|profile)\\b',
]);
const VARIABLE =
  /\benv\b|environment|\bvariable|\.env\b|[A-Z]_(?:KEY|TOKEN|SECRET|PASSWORD)\b|\bsetx\b|\bexport \w|\b(?:new|old) (?:api )?(?:key|token|secret|password)\b/;
const HELPS =
  /\b(?:works?|worked|fix(?:es|ed)|solv\w+|help(?:s|ed)|had to|needed to|until|picks? up|only (?:after|then))\b/i;

export const newShellHelps: Rule = {
  ...words,
  find: (input) => {
    const text = beginningOf(input, LONGEST_CODE);
    return VARIABLE.test(text) && HELPS.test(text) ? words.find(input).slice(0, 2) : [];
  },
};
