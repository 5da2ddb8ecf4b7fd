/**
 * The value written into the code works, and the same value of a variable does not:
 *
 *     jwt.sign(data, process.env.SECRET) // fails
 *     jwt.sign(data, "fake")             // works
 */
import { beginningOf, LONGEST_CODE, places } from '../../facts/text-matches.ts';
import { tells } from '../../kinds/tells.ts';
import type { Rule } from '../../rule.ts';

const CONST = 'hard-?cod(?:e|ed|ing)';
const VALUE = '(?:keys?|secrets?|tokens?|passwords?|credentials?|values?|strings?|it|them|that)';
const ENVIRONMENT =
  '(?:env(?:ironment)?(?: ?var(?:iable)?s?)?|\\.env|process\\.env\\S{0,40}|os\\.environ\\S{0,40}|getenv|config(?:uration)?(?: file)?|dotenv)';

const words = tells('literal-works-variable-fails', [
  `\\b${CONST}\\b[^\\n.]{0,40}?\\b${VALUE}\\b[^\\n]{0,40}?\\b(?:works?|worked|ok|fine|succeeds?)\\b`,
  `\\b(?:with|using|when|if)\\b[^\\n.]{0,20}?\\b${VALUE}\\b[^\\n.]{0,12}?\\b${CONST}\\b[^\\n.]{0,60}?\\b(?:works?|worked|ok|fine|succeeds?)\\b`,
  `\\b(?:works?|worked|fine|succeeds?)\\b[^\\n.]{0,40}?\\b(?:when|if|with|after|once|by)\\b[^\\n.]{0,20}?\\b${CONST}\\b`,
  `\\b(?:works?|worked|fine|succeeds?)\\b[^\\n.]{0,60}?\\b(?:directly|literal(?:ly)?|plain string)\\b[^\\n.]{0,60}?\\b(?:but|not|while)\\b[^\\n.]{0,60}?${ENVIRONMENT}`,
  `${ENVIRONMENT}[^\\n.]{0,60}?\\b(?:fails?|not work\\w{0,4}|n['’]t work|401)\\b[^\\n]{0,80}?\\b(?:directly|literal(?:ly)?|${CONST}|plain string)\\b[^\\n.]{0,30}?\\b(?:works?|worked|fine)\\b`,
]);
/** Two lines of code, each with a note. */
const FAILS =
  /(?:process\.env\b|os\.environ\b|getenv\(|\bENV\[|\benv\(|\$_ENV\b|System\.getenv)[^\n]{0,120}?(?:\/\/|#)[^\n]{0,20}?\b(?:fails?|does(?:n['’]t| not)|not|401|error|invalid|wrong)\b/dgi;
const WORKS = /["'`][^\s"'`]{1,200}["'`][^\n]{0,40}?(?:\/\/|#)[^\n]{0,20}?\b(?:works?|ok|fine|good)\b/i;

export const literalWorksVariableFails: Rule = {
  ...words,
  find: (input) => [
    ...words.find(input),
    ...(WORKS.test(beginningOf(input, LONGEST_CODE)) ? places(input, FAILS).slice(0, 1) : []),
  ],
};
