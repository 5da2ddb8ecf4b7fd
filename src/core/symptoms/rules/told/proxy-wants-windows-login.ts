/**
 * The proxy of a network wants a login with NTLM, Kerberos or Digest.
 *
 *     our corporate proxy needs NTLM
 */
import { tells } from '../../kinds/tells.ts';

export const proxyWantsWindowsLogin = tells(
  'proxy-wants-windows-login',
  [
    '\\b(?:corporat\\w{1,5}|company|enterprise|office|work|upstream|parent|outbound|outgoing|forward|http|https|socks|authenticated|authenticating) (?:\\w{1,15} ){0,2}prox(?:y|ies)\\b[^\\n]{0,100}?\\b(?:ntlm(?:v\\d)?|kerberos|spnego|negotiate|digest|sspi|windows (?:auth\\w*|login|credentials)|domain\\\\\\\\?user\\w*|active directory)\\b',
    '\\bprox(?:y|ies) (?:server |servers )?(?:that |which )?(?:uses?|using|requires?|requiring|needs?|wants?|with|has|supports?|offers?|is) (?:\\w{1,12} ){0,3}?(?:ntlm(?:v\\d)?|kerberos|spnego|negotiate|digest|windows auth\\w*)\\b',
    '\\b(?:ntlm(?:v\\d)?|kerberos|spnego|negotiate)(?:[ /-](?:ntlm(?:v\\d)?|kerberos|authentication|auth|authenticated|based|enabled|or|and)){0,3} (?:http |web |corporate |company |upstream |forward )?prox(?:y|ies)\\b',
  ],
  /reverse|\bnginx\b|\biis\b|apache|haproxy|through (?:a |the )?proxy/i,
);
