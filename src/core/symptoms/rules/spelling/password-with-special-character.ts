/**
 * The password holds a character that has a meaning elsewhere, as people tell it.
 *
 *     it fails when the password contains an @
 */
import { tells } from '../../kinds/tells.ts';

export const passwordWithSpecialCharacter = tells(
  'password-with-special-character',
  [
    '\\b(?:passwords?|passphrases?|user ?names?|credentials?|secrets?|tokens?|api ?keys?)\\b[^\\n]{0,60}?\\b(?:(?:special|certain|some|these|such|unusual|un-?escaped|reserved|illegal) (?:char\\w*|symbols?|signs?)|(?:dollar|percent|at|hash|pound|plus|equals?|exclamation)[- ](?:signs?|marks?|symbols?|characters?)|ampersands?|exclamation points?|quotes? in|backslash(?:es)?|symbols?)\\b',
    '\\b(?:special (?:char\\w*|symbols?)|dollar signs?|percent signs?|ampersands?|at signs?|encodeURIComponent|urlencode\\w*|(?:url|percent)[- ]?encod\\w*|un-?escaped|escap(?:e|ed|ing))\\b[^\\n]{0,60}?\\b(?:passwords?|passphrases?|user ?names?|credentials?)\\b',
    '\\bpasswords?\\b[^\\n]{0,25}?\\b(?:contain(?:s|ed|ing)?|includ(?:es?|ed|ing)|with|has|have|had|having|holds?) (?:an? |the |some |any |character |symbol |sign |like |such as ){0,6}[`"\\\'“(]?[$@#%&!:/?+^*~\\\\"\\\'`|;<>()=\\[\\]{}-](?=[\\s`"\\\'”),.]|$)',
    '\\b(?:user(?: ?name)?|login|passw\\w{0,4}|credentials?|decoded|decodes)\\b[^\\n%&?]{0,60}?%(?:2[1-9A-F]|3[ABCDEF]|40|5[BCDE]|60|7[BCDE]|C3%)[^\\s&]{0,80}(?=$|\\s)',
    '(?<![\\w$])["\'`“(]{0,2}[$@#%&!+?]["\'`”)]{0,2}(?: sign| character| symbol)? (?:in|on|inside|within) (?:the |my |your |a |his |her |their )?(?:pass(?:word|phrase|wd)|credentials?|secret|user ?name)s?\\b',
    '\\bpasswords?\\b[^\\n:]{0,30}?["`“](?=[^"`”\\s]{0,40}[$@#%&?(~])[^"`”\\s]{6,40}["`”]',
  ],
  /must contain|token\.symbol|\btokens? (?:or|into) \[?symbols?|:symbols\b|%7B[\w-]{20,80}%7D|<input\b|type=password|\bENV\[|toString\(["']base64|tokens: http|at least|should contain|requirements?|minimum|policy|:\/\/\S{1,80}["\x27]/i,
);
