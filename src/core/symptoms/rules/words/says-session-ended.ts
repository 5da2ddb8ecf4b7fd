/**
 * The words say that a session is over or not known:
 *
 *     Your session has timed out
 */
import { says } from '../../kinds/says.ts';

export const saysSessionEnded = says('says-session-ended', [
  '\\bsessions?\\b(?: id)?[^\\n]{0,20}?\\b(?:expired|timed out|has ended|invalid|not (?:found|valid)|no longer valid)\\b',
  '(?:\\b|_)(?:invalid|expired|unknown|no)[ _-]session(?! (?:managers?|modules?|was|tickets?|data|resum)\\b)(?:[ _-]id)?\\b',
  '\\brefresh cached SSO token failed\\b|\\bfailed to deserialize user out of session\\b|\\bfind an active session\\b|\\bsso session\\b[^\\n]{0,45}?\\bexpired\\b|\\bUnauthorizedSSOToken',
  '\\blogin (?:has )?expired\\b',
  '\\bloss of session(?: data)?\\b|\\bsession data (?:was|is|has been|were|are|have been) lost\\b|\\blost (?:your|the) session\\b|\\byou (?:might|may|seem to) have been (?:logged|signed) out\\b',
  '\\blogged out by the server\\b|\\bno activity within \\d{1,8} seconds\\b',
]);
