/**
 * A Windows login is switched on or wanted, and the answer offers none: the module is not there, or it is off for this site.
 *
 *     <windowsAuthentication enabled="true" />, and the 401 has no WWW-Authenticate
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const WINDOWS =
  /windows[ -]?auth|<authentication mode="Windows"|scheme 'Negotiate'|scheme 'Ntlm'|\('(?:Negotiate|Ntlm|Basic)'\)|\bIIS\b[^\n]{0,40}?\bBasic Auth|\bNTLM\b/i;
const NONE =
  /\b(?:no|without(?: an?y?)?|missing|lacks(?: the)?|empty) (?:`|')?www-authenticate\b|\bheader received from the server was (?:''|"")|\bschemes? configured on the host\b|\b(?:windows auth\w*|basic auth\w*|digest auth\w*|module) (?:does not|doesn['’]t|is not|isn['’]t|not) (?:show(?:n|ing)?|appear(?:ing)?|listed|installed|available|an option)|\b(?:basic|digest|windows) auth\w* (?:is )?missing (?:in|from)\b|\b(?:no|missing) (?:entry for |option for )?windows auth\w* (?:entry|option|module|feature|in IIS|listed)/dgi;

export const windowsLoginOnButNotOffered: Rule = {
  id: 'windows-login-on-but-not-offered',
  find: (input) => (WINDOWS.test(writtenText(input)) ? places(input, NONE).slice(0, 1) : []),
};
