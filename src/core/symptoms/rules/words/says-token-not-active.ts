/**
 * The words say that a token is not active: it has ended, or has not begun by the clock of who reads it.
 *
 *     token is not active
 */
import { says } from '../../kinds/says.ts';

export const saysTokenNotActive = says('says-token-not-active', [
  '\\b(?:tokens?|jwt|assertion) (?:is|was|are) (?:not|no longer|in-?)[ ]?active\\b(?! yet)',
  '\\btoken_(?:not_active|inactive)\\b',
]);
