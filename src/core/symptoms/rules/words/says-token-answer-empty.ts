/**
 * A program looks for the token in the answer of a token endpoint, and the answer holds none:
 *
 *     KeyError: 'access_token'
 */
import { says } from '../../kinds/says.ts';

const TOKEN = '(?:access_?token|id_?token|refresh_?token)';

export const saysTokenAnswerEmpty = says('says-token-answer-empty', [
  `\\bKeyError: ["'\`]?${TOKEN}`,
  `\\bundefined (?:array key|index|property|offset)\\b:? {0,2}[^\\n]{0,20}?["'$:> ]${TOKEN}`,
  `\\b(?:cannot read propert(?:y|ies)|can[’']t access property)\\b[^\\n]{0,40}?["'\`]${TOKEN}["'\`]`,
  `\\bundefined is not an object \\(evaluating ['"\`][^\\n]{0,60}?\\.${TOKEN}`,
  `\\bkey not found: [:"']?${TOKEN}`,
  `\\b(?:no|without|missing) ["'\`]?${TOKEN}["'\`]? (?:was |is )?(?:in|returned|received|found in) (?:the |its )?(?:token )?(?:response|answer|reply)\\b`,
  `\\b(?:response|answer|reply) (?:\\w{1,12} ){0,3}?(?:does(?: not|n['’]t) (?:contain|include|have)|without|lacks|missing) (?:an? |the )?["'\`]?${TOKEN}`,
  '\\bMissing ?TokenError\\b|\\(missing_token\\)',
]);
