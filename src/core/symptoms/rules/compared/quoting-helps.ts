/**
 * The password is taken once it stands in quotes or a sign of it is escaped, as people tell it.
 *
 *     with single quotes around the password it works
 */
import { HELPED, tells } from '../../kinds/tells.ts';

const SECRET = '(?:pass(?:word|phrase|wd)?s?|credentials?|secrets?|tokens?|keys?|user(?: ?name)?s?|it)';
const WORKS = `(?:${HELPED}|succeed(?:s|ed)?|accepted)`;
const QUOTES = '(?:(?:single|double|\'|") ?)?(?:quotes|quotation marks|apostrophes)';
const QUOTE = '(?:put(?:ting)?|wrap(?:ped|ping)?|surround(?:ed|ing)?|enclos(?:e|ed|ing)|quot(?:ed|ing))';

export const quotingHelps = tells(
  'quoting-helps',
  [
    `\\b${QUOTE} (?:the |my |your )?${SECRET}\\b[^\\n.]{0,20}?\\b${QUOTES}[^\\n.]{0,40}?\\b${WORKS}\\b`,
    `\\bsingle[- ]?(?:quotes|quotation marks|quoted)\\b[^\\n.]{0,60}?\\b${WORKS}\\b`,
    `\\b${WORKS}\\b[^\\n.]{0,60}?\\b(?:single[- ]?(?:quotes|quoted|quoting)|${QUOTE} (?:the |my |your )?${SECRET}\\b[^\\n.]{0,20}?\\b${QUOTES})`,
    `\\b(?:escap(?:e|ed|ing)|backslash(?:ed|ing)?)\\b[^\\n.]{0,40}?(?:[$!&\`#]|dollar|exclamation|ampersand|backtick)[^\\n.]{0,40}?\\b${WORKS}\\b`,
    `\\b${WORKS}\\b[^\\n.]{0,40}?\\b(?:escap(?:e|ed|ing)) (?:the |all |every |each |my )?["'\`]?(?:[$!&\`#]|dollar|exclamation|ampersand|backtick)`,
  ],
  /json|sql|regex|eslint|prettier|selector|graphql|xpath/i,
);
