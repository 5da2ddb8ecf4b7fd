/**
 * The words ask the reader to look at the key or token that was entered:
 *
 *     Please check that your API key is correct
 */
import { says } from '../../kinds/says.ts';

const KEY =
  '["\'`]?(?:(?:api|access|auth|secret|app|application|subscription|licen[sc]e|project|irc|bot|deploy)[ _-]?)?(?:key|token)s?["\'`]?';

export const saysCheckYourKey = says(
  'says-check-your-key',
  [
    `\\b(?:please )?(?!(?:(?:double[ -])?check|verify|re-?check|ensure|confirm|make sure)(?: that| if)? the (?:key|token) (?!(?:is|are|was) (?:correct|right|valid|entered)))(?:(?:double[ -])?check|verify|re-?check|ensure|confirm|make sure)(?: or (?:regenerate|re-?enter|reset|renew))?(?: that| if)? (?:your|the) (?:\\w{1,15} )?${KEY}(?: (?:is|are|was) (?:correct|right|valid|entered correctly))?(?=[ .,!;:)]|$)`,
    '\\b(?:please )?verify your <pre>key=</pre>',
    `\\b${KEY} (?:you (?:entered|provided|supplied|used)|entered|supplied) (?:is|was) (?:not correct|incorrect|wrong|invalid|not valid)\\b`,
  ],
  /\bid[ _-]token|signing|public key|ssh|csrf|expired|scope|permission|certificate|host key/i,
  'to-any',
);
