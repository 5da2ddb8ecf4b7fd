/**
 * The words say that two secrets are taken for different though they look the same:
 *
 *     always false even though the key matched
 */
import { says } from '../../kinds/says.ts';

const SECRET = '(?:(?:api )?keys?|tokens?|passwords?|secrets?|credentials?|hash(?:es)?|values?|strings?|signatures?)';
const SAME =
  '(?:match(?:es|ed)?|(?:is|are|was|were|look(?:s|ed)?) (?:exactly |completely )?(?:the same|identical|equal))';

export const saysValuesLookEqual = says(
  'says-values-look-equal',
  [
    `\\b(?:even though|although|though|even if|despite)\\b[^\\n.;]{0,30}?\\b${SECRET}(?: [a-z]+){0,4}? ${SAME}`,
    `\\b(?:but|yet|and)\\b (?:the |both |my )?${SECRET} ${SAME}\\b`,
    `\\b${SECRET} ${SAME}[^\\n.;]{0,20}?\\b(?:but|yet|still)\\b`,
    '(?:\\b(?:compar\\w+|equals?|includes?)\\b|[!=]==?)[^\\n;]{0,40}?\\b(?:always (?:returns? |returning )?|returns? |is |was )false\\b',
  ],
  /\bisset\(|\bassert\b/,
);
