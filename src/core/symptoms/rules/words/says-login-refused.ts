/**
 * The words say that name and password do not fit:
 *
 *     Incorrect email or password
 */
import { says } from '../../kinds/says.ts';

export const saysLoginRefused = says(
  'says-login-refused',
  [
    '\\b(?:invalid|incorrect|wrong|bad|unknown)[ _-](?:user ?names?|users?|logins?|e-?mails?|accounts?|credentials|passwords?)(?:[ _]?(?:or|and|/|, ?)[ _]?(?:the )?(?:user ?names?|e-?mails?|passwords?))\\b',
    '\\b(?:user ?name|e-?mail|login|account)s?(?: (?:or|and|/) |/)(?:the )?passwords? (?:(?:couple|combination|pair|provided|supplied|given|entered|you entered|you provided) )?(?:is |are |was |were )?(?:invalid|incorrect|wrong|not (?:valid|correct|right))\\b',
    '\\b(?:invalid|incorrect|wrong|bad) passwords?\\b|\\binvalid (?:log-?in|ldap) credentials\\b|\\bldap_bind\\b[^\\n]{0,20}?\\binvalid credentials\\b|\\benter a valid (?:e-?mail|user ?name)[^\\n]{0,20}?\\bpassword\\b|\\bbad_password\\b|\\bBadPassword\\b|\\buser ?name or password error\\b',
    '\\b(?:invalid|incorrect|wrong|bad|unrecogni[sz]ed) (?:identifier|user ?name|user id) (?:or|and|/) passwords?\\b',
    "\\bcredentials? (?:\\w{2,12} ){0,2}?(?:do|does|did)(?:n[’']t| not) match\\b",
    '\\b(?:user|owner|log-?in) credentials (?:is|are|was|were) (?:not (?:valid|correct)|invalid|incorrect|wrong)\\b',
    '\\b(?:unable|failed|cannot|could not) (?:to )?log-? ?in with (?:the )?(?:provided|given|supplied|these|those) credentials\\b|\\blogin_bad_credentials\\b',
    '\\bauthenticate with the credentials provided\\b|\\bcredentials provided for\\b[^\\n]{0,40}?\\bare invalid\\b',
    '\\bsign-?in was incorrect\\b|\\blogin incorrect\\b|\\binvalid basic auth credentials\\b|\\bAUTH_INVALID_PASSWORD\\b|\\bauth/(?:invalid-credential|wrong-password|user-not-found|invalid-login-credentials)\\b|\\bINVALID_LOGIN_CREDENTIALS\\b|\\b(?:UsernameNotFound|IncorrectCredentials|UnknownAccount)Exception\\b|\\bdid not sign in correctly\\b|"status": ?401, ?"detail": ?"Failed"',
    '\\bpassword (?:is |was )?(?:invalid|incorrect|wrong|not correct)\\b',
  ],
  /\b(?:if|when|in case|whether) (?:the |a |your |my )?(?:user ?name (?:or|and) )?password (?:is|was) (?:wrong|incorrect|invalid)|\byou either supplied the wrong credentials|password\/token/i,
);
