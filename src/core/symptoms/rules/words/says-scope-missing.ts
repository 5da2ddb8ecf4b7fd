/**
 * The words say that a right of the token is missing:
 *
 *     Your token does not have the required scopes
 */
import { says } from '../../kinds/says.ts';

export const saysScopeMissing = says('says-scope-missing', [
  'insufficient(?:[ _-]?(?:authentication|oauth|token|api))?[ _-]?scopes?\\b',
  '\\binvalid[ _-]scopes?\\b|\\bscopes?\\b[^\\n]{0,60}? is (?:not valid|invalid)\\b',
  '\\bmissing[ _-](?:the )?(?:required |following |oauth )?scopes?\\b',
  "\\b(?:(?:does|do)(?:n['’]t| not) have|lacks?|without|has no|is missing) (?:the |any )?(?:[\\w:.*'\"`-]{1,40} ){0,2}scopes?\\b",
  '\\brequires? (?:one of )?(?:the |an? )?(?:[\\w:.*\'"`-]{1,40} ){0,2}scopes?\\b',
  '\\bscopes?\\b[^\\n]{0,40}?\\b(?:missing|required|not granted|not sufficient|insufficient)\\b',
  "\\b(?:token|key|pat|app|credentials?|integration)\\b[^\\n]{0,60}?\\b(?:lacks?|not have|n['’]t have|missing|insufficient|without|requires?)\\b[^\\n]{0,40}?\\b(?:permissions?|privileges?)\\b",
]);
