/**
 * The words say that nothing is left of the sign-in that was begun, or another state came back:
 *
 *     OAuth state mismatch: the state cookie was not found
 */
import { says } from '../../kinds/says.ts';

export const saysStateLost = says('says-state-lost', [
  '\\b(?:invalid|mismatch(?:ing|ed)?|missing|bad|unknown|wrong)[ _-](?:oauth2?[ _-]?|csrf[ _-]?)?state(?:[ _-]parameter)?\\b',
  "\\bstate[ _-]?(?:parameter |param |value |cookie )?(?:is |was |has )?(?:mismatch|missing|not found|does(?:n['’]t| not) match|invalid|expired)\\b|\\bstate[ _-]?mismatch\\b",
  '\\b(?:state|nonce|pkce|correlation|code[_ ]verifier|login) cookie\\b[^\\n]{0,30}?\\b(?:missing|not found|not set|lost|absent|expired|invalid)\\b',
  '\\bInvalidCheck: |\\bpkceCodeVerifier\\b[^\\n]{0,20}?\\b(?:missing|could not be parsed)\\b|\\bauthorization_request_not_found\\b',
  '\\bIDX21323\\b|\\bauthorization request details in session\\b|\\bcsrf_detected\\b|\\bCSRF detected\\b',
  '\\b(?:no|missing|lost|without)[ _-](?:\\w{1,12} )?(?:state|nonce|pkce|correlation|code[_ ]verifier)[ _-]cookie\\b|\\bmissing [\\w-]{1,20} request token cookie\\b',
]);
