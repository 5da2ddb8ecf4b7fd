/**
 * The words say that a way of signing in is not one that the server takes, whatever the secret is:
 *
 *     Token authentication not supported for this user
 *     Unsupported SASL mechanism
 */
import { says } from '../../kinds/says.ts';

const WAY =
  '(?:http |sasl )?(?:token|digest|basic|ntlm|negotiate|kerberos|hashed|salted|plain(?:[- ]?text)?|legacy|clear ?text|oauth2?|jwt|api[- _]?key|scram[\\w-]{0,10}|(?:cram-)?md5|query(?: string| parameter)?|local|header)(?:[- ]based)?';
const AUTH = '(?:auth(?:entication|ori[sz]ation|n)?|log-?ins?|sign-?ins?)';
const NOT =
  "(?:(?:not|n[o’']t|never|no longer) (?:be |been |yet |currently )?(?:supported|allowed|accepted|permitted|available|implemented|possible|enabled)|unsupported|disabled|disallowed|switched off|turned off|deactivated)";
const MEANS = '(?:auth(?:entication|ori[sz]ation|n)?|sasl|log-?in)[ _-]?(?:scheme|method|mechanism|type|mode)s?';

export const saysWayOfLoginOff = says(
  'says-way-of-login-off',
  [
    `\\b${WAY} ${AUTH}\\b[^\\n.;,]{0,16}?(?<![\\w-])${NOT}\\b`,
    `\\b${AUTH} (?:by|via|with|using|through) (?:an? |the )?(?:api )?(?:tokens?|digest|basic|keys?|hash(?:es)?|ntlm|kerberos|md5|certificates?|header)\\b[^\\n.;,]{0,16}?\\b${NOT}\\b`,
    `\\b(?:unsupported|unknown|unrecogni[sz]ed|unexpected)[ _-](?:http[ _-]|sasl[ _-])?(?:${MEANS})`,
    `\\b${MEANS}\\b[^\\n.;]{0,30}?\\b(?:${NOT}|unknown|not recogni[sz]ed)\\b`,
    '\\bunsupported (?:sasl )?mechanism\\b|\\b(?:no|none of the) (?:\\w{1,12} ){0,2}?(?:sasl|auth(?:entication)?) (?:mechanism|method)s?\\b[^\\n.]{0,12}?\\b(?:available|in common|match|suitable|supported|acceptable)|\\bno mechanism available\\b|\\bno worthy mechs\\b',
    '\\bmechanism\\(?s?\\)? [^\\n.;]{0,20}?\\b(?:not (?:available|supported|enabled|offered)|unavailable)\\b|\\benabled mechanisms are\\b|\\b(?:ILLEGAL_SASL_STATE|UNSUPPORTED_SASL_MECHANISM)\\b',
    '\\b(?:expected|expects?|requires?|wants?|must use|needs?|only (?:supports?|accepts?|allows?))(?: an?| the)? ["\'`]?(?:basic|digest|token|api-?key|jwt)["\'`]? (?:auth\\w{0,11} )?scheme\\b',
    '\\bunsupported_?auth(?:[_-]?(?:scheme|method|type|mechanism)|entication|ori[sz]ation)?\\b|\\bauth_?(?:method|scheme|type|mechanism)_?(?:not_?supported|not_?allowed|unsupported|disabled)\\b',
    // The server is named first, or the kind that it takes alone.
    `\\b(?:(?:does|do|did|will|can)(?: ?not|n['’]t)|no longer|never) (?:support|accept|allow|permit|take|know|speak|offer)s?(?: the)? ${WAY} ${AUTH}\\b`,
    `\\bonly ${WAY} ${AUTH} (?:is|are) (?:supported|allowed|accepted|permitted|enabled|available|possible)\\b`,
    `\\b(?:server|service|api|endpoint|device|gateway|it) (?:only )?(?:supports|accepts|allows|takes|offers)(?: only)? ${WAY} ${AUTH}(?: only)?\\b(?<=only[^\\n]{0,60})`,
    '\\b(?:unsupported|unknown)(?:/unsupported)? (?:auth\\w{0,12} )?(?:method|mechanism|challenge|scheme|auth\\w{0,12})s?:? ["\'`]?(?:LOGIN|PLAIN|CRAM-MD5|Digest|NTLM|Negotiate|Basic|Bearer|SCRAM)\\b',
    '\\bexpected (?:an? )?(?:Basic|Digest|Bearer|NTLM|Negotiate)\\b[^\\n]{0,24}?\\b(?:got|but|received|found)\\b[^\\n]{0,24}?\\b(?:Basic|Digest|Bearer|NTLM|Negotiate)\\b',
    '<invalid-mechanism\\b|\\binvalid[ _-](?:auth\\w{0,12}|sasl) (?:mechanism|scheme|method)\\b',
    '\\bauthentifizierungs(?:methode|verfahren|art)\\b[^\\n.]{0,20}?\\b(?:nicht unterst(?:ü|ue)tzt|unbekannt)|\\bm[ée]thode d.authentification\\b[^\\n.]{0,16}?\\bnon (?:prise en charge|support[ée]e|autoris[ée]e)|\\bm[ée]todo de autenticaci[óo]n\\b[^\\n.]{0,16}?\\bno (?:es )?(?:soportado|admitido|compatible|permitido)',
    '\\b(?:用户|该账号|此接口|服务器)?不支持(?:该|此)?(?:认证|鉴权|登录|验证)方式',
  ],
  /proxy|\bssh\b|publickey|keyboard-interactive|host key|cipher|caching_sha2|auth_gssapi|plugin|client authentication|two[- ]factor|webauthn|AWS4|winrm|not allowed here|basic auth(?:entication)?[ \t]{1,8}(?:is )?disabled|basic authentication (?:with [^\n]{0,30})?is not (?:allowed|supported|enabled)|multi[- ]factor|\b[2m]fa\b|\bcors\b|not supported (?:by|in) (?:this|your) (?:browser|client|version)|grant/i,
);
