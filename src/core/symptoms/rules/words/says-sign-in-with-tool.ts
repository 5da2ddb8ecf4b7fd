/**
 * A tool asks to sign in anew with its own command: the login that it stored is no longer good.
 *
 *     The stored token is invalid. Please run `fake auth login`
 */
import { says } from '../../kinds/says.ts';

const COMMAND =
  '(?:/login\\b|["\'`$ ]{0,4}(?:[\\w.-]{2,24} ){1,2}(?:auth |sso |login )?(?:log-?in|refresh|reauth|sign-?in|authenticate)\\b)';

export const saysSignInWithTool = says(
  'says-sign-in-with-tool',
  [
    `\\b(?:please |then |to re-?authenticate,? |again (?:with|using|by running):? ?)(?:re-?run|run|use|try(?: running)?|do|execute)?:?\\s{0,4}${COMMAND}`,
    '\\b(?:log|sign)(?:ging|ing)? ?in again with:?\\s{1,4}[`"\'$ ]{0,3}\\w{2,20} (?:auth )?login\\b',
    '\\bTo re-authenticate, (?:please )?run\\b',
    '· (?:Please )?run /login\\b',
  ],
  /\bnot (?:yet )?(?:logged|signed) in|\bno (?:active |valid )?(?:account|credentials|session|user)\b|not authenticated|have (?:n.t|not|you) (?:logged|signed|run)|get started|set ?up|no token|first (?:log|sign|run)|must (?:be )?(?:log|sign)|need to (?:be )?(?:log|sign)|\bbefore\b|could not find|missing/i,
);
