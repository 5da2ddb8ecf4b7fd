/**
 * The page says that the form is too old, or that its token and the cookie do not belong together:
 *
 *     Error: Form security failed. Please reload the form and check that your cookies are enabled
 */
import { says } from '../../kinds/says.ts';

export const saysFormOutdated = says('says-form-outdated', [
  '\\bform security (?:check )?failed\\b',
  '\\b(?:form|security) token\\b[^\\n]{0,25}?\\b(?:invalid|expired|missing|mismatch\\w*|(?:does|did)(?:n.t| not) match)\\b',
  '\\b(?:reload|refresh) (?:the |this |your )?(?:form|page|browser)\\b[^\\n]{0,60}?\\bcookies?\\b',
  '\\b(?:page|form) (?:has |is )?(?:expired|too old|outdated)\\b|\\bPageExpired(?:Exception)?\\b',
  '\\binvalid (?:security token|csrf token\\.)|\\bCSRFTokenMismatch(?:Error|Exception)?\\b',
]);
