/**
 * It works once white space is taken off a secret, as people tell it.
 *
 *     adding .strip() to the token fixed it
 */
import { beginningOf, LONGEST_CODE } from '../../facts/text-matches.ts';
import { HELPED, tells } from '../../kinds/tells.ts';
import type { Rule } from '../../rule.ts';

const TRIM =
  '(?:\\.?r?strip\\(|\\.?trim\\(|\\btrim(?:space|med|ming)?\\b|\\bstripp?(?:ed|ing)\\b(?! (?:out )?by)|\\bchomp\\b|\\btr -d\\b|\\becho -n\\b|\\bprintf\\b|\\bdos2unix\\b|-NoNewline\\b)';

const words = tells('trimming-helps', [
  `${TRIM}[^\\n]{0,80}?\\b${HELPED}\\b`,
  `\\b${HELPED}\\b[^\\n]{0,60}?\\b(?:by|with|after|when|once|using|if I)\\b[^\\n]{0,30}?${TRIM}`,
  '\\b(?:use|used|using|with|should be|needs?) [`"\']?(?:echo -n|printf)\\b[^\\n]{0,60}?\\b(?:not|instead of|rather than|or the|otherwise|newline)\\b',
]);
const SECRET = /\b(?:token|key|secret|password|credential|bearer|base64|40[13])s?\b|_(?:KEY|TOKEN|SECRET|PASSWORD)\b/i;
/** What is taken off there is no white space. */
const OTHER =
  /header (?:is|was|gets|being) stripped|strip(?:ped|s|ping) (?:the |off )?(?:auth|header|prefix|quotes|slash|path|bearer)/i;

export const trimmingHelps: Rule = {
  ...words,
  find: (input) => {
    const text = beginningOf(input, LONGEST_CODE);
    return SECRET.test(text) && !OTHER.test(text) ? words.find(input).slice(0, 2) : [];
  },
};
