/**
 * A password or a name has a sign that people write out, and the login is refused for it:
 *
 *     the bind password contains a quote character
 *     accounts whose address has a plus cannot log in
 */
import { beginningOf, LONGEST_MESSAGE } from '../../facts/text-matches.ts';
import { tellsOfTrouble } from '../../facts/trouble.ts';
import { tells } from '../../kinds/tells.ts';
import type { Rule } from '../../rule.ts';

const SIGN =
  '(?:back-?slash(?:es)?|forward slash(?:es)?|slash(?:es)?|semi-?colons?|colons?|commas?|(?:single |double )?quotes?(?: marks?| characters?)?|apostrophes?|asterisks?|ampersands?|plus(?:es)?|hash(?:tags?|es)?|pound signs?|percents?(?: signs?)?|dollars?(?: signs?)?|question marks?|exclamation (?:marks?|points?)|pipes?|carets?|tildes?|brackets?|parenthes[ie]s|curly braces?|at[- ]signs?|equals? signs?|spaces?)';
const SECRET =
  '(?:pass(?:word|phrase|wd)s?|credentials?|secrets?|user ?names?|logins?|e-?mails?(?: address(?:es)?)?|accounts?|passcodes?)';
const HAS =
  '(?:contain(?:s|ed|ing)?|includ(?:es?|ed|ing)|with|has|have|had|having|ha(?:s|d) got|uses?|using|holds?|ends? (?:with|in)|ended (?:with|in)|starts? with|started with)';

/** Manuals name such signs as well. */
const REFUSED = /\binvalid\b|\bincorrect\b|\bwrong\b|\bturned into\b|\bconverted\b|\bdecoded\b|\bcut\b/i;

const words = tells(
  'sign-named-in-words',
  [
    `\\b${SECRET}\\b[^\\n.:]{0,30}?\\b${HAS} (?:an? |the |some |any |one |two |at least one |more than one |this |special )?(?:literal |single |double )?${SIGN}(?! (?:from|of the|between|available))\\b`,
    `\\b${SIGN}\\b(?: sign| character| symbol)? (?:in|inside|within) (?:the |my |your |a |his |her |their |our |its )?(?:\\w{1,12} )?${SECRET}\\b`,
    `\\b(?:the |a )?${SIGN}(?: sign| character| symbol)?\\b[^\\n.]{0,40}?\\b(?:in|of) (?:the |my |your |a |his |her )${SECRET}\\b[^\\n]{0,30}?\\b(?:turned|converted|decoded|replaced|changed|escaped|encoded|cut|stripped|lost|becomes?|arrives?)\\b`,
  ],
  /must (?:contain|have|include)|at least|requirements?|policy|should (?:contain|have|include)|with spaces? (?:for|around|between)|quotes? (?:around|of)|work ?space|name ?space|with colons? between|base64|separated (?:by|with)|joined (?:by|with)/i,
);

export const signNamedInWords: Rule = {
  ...words,
  find: (input) =>
    tellsOfTrouble(input.text) || REFUSED.test(beginningOf(input, LONGEST_MESSAGE)) ? words.find(input) : [],
};
