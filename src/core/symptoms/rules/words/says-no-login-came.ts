/**
 * A server or a tool says that it knows of no login at all, in words that a lost field or a bad value does not have:
 *
 *     Authentication Error - No credentials provided
 */
import { says } from '../../kinds/says.ts';

const NONE_GIVEN =
  '(?:provided|supplied|given|sent|received|present(?:ed)?|found|specified|included|passed|submitted|detected|configured)';
const WHAT = '(?:auth(?:entication|ori[sz]ation)?|log-?in|user|http|basic)';

export const saysNoLoginCame = says(
  'says-no-login-came',
  [
    `\\bno (?:${WHAT} )?credentials? (?:(?:was|were|have been|has been|are|is) )?(?:${NONE_GIVEN}|(?:in|with|on) (?:the |this |your )?(?:request|header|call|query))\\b`,
    `\\bno[_-]credentials?(?:[_-]${NONE_GIVEN})?\\b|\\bcredentials?[_-](?:not[_-]${NONE_GIVEN}|missing)\\b`,
    `\\bcredentials (?:(?:was|were|are|is) )?(?:not|n['’]t) ${NONE_GIVEN}\\b|\\b(?:was|were|are|is)n['’]t any credentials\\b`,
    `\\bmissing (?:${WHAT} )?credentials (?:for|in|from)\\b|\\bcredentials (?:are|were) missing\\b`,
    `\\bno (?:valid )?${WHAT} (?:data|info(?:rmation)?|details|parameters?) (?:(?:was|were) )?(?:${NONE_GIVEN}|(?:in|with) (?:the |this )?request)\\b`,
    `\\b(?:not found|found no|missing|could not find)\\b[^\\n.]{0,24}?\\b(?:auth(?:entication|ori[sz]ation)?|log-?in) (?:data|info(?:rmation)?|details)\\b`,
    '\\b(?:auth\\w{0,12}|jwt|token|log-?in|credentials?|password)(?: is| are)? (?:required|needed|expected),? but (?:was |were |is )?(?:none|not|nothing|no)\\b|\\brequires (?:auth\\w{0,12}|an? \\w{1,12}) but none\\b',
    '\\b(?:basic|digest|http) auth(?:entication|ori[sz]ation)? (?:is )?required\\b(?!: ?(?:no|false|off)\\b)',
    `\\b(?:did|do|does)(?: not|n['’]t) (?:provide|supply|send|include|present|submit|contain|have) (?:any |the )?(?:\\w{1,15} )?(?:credentials|log-?in|auth(?:entication)? (?:data|info\\w{0,8}|details))\\b`,
    '\\b(?:api ?-?key|key ?id|user(?:name| name)?|log-?in|token|secret)s? and (?:api ?-?key|key ?id|password|token|secret|key)s? (?:are|is|must be) (?:required|missing|needed|mandatory|not (?:set|given|provided))\\b',
    '\\b(?:command|operation|query)(?: [`"\']?\\w{1,20}[`"\']?)? requires (?:authentication|a log-?in)\\b',
    '["\']no auth(?:ori[sz]ation|entication)["\']',
    '\\b(?:keine (?:anmeldedaten|zugangsdaten)|aucun identifiant|aucune authentification|nicht angemeldet|nicht authentifiziert|non authentifiée?(?![\\wé])|no autenticado|não autenticado|informations d.identification manquantes|no se (?:proporcionaron|enviaron) credenciales|(?:未提供|缺少|没有)(?:凭证|凭据|认证信息|身份验证信息))',
  ],
  /proxy|valid credentials|if (?:no|there)|credential helper|keychain|or (?:invalid|incorrect|wrong|expired)|(?:invalid|incorrect|wrong|expired) or|credentialProvider|provider chain|authentication credentials were not provided|for rest request|invalid (?:token|basic) header|for (?:given|this) |not supported|unsupported|registry-1|\bAWS|using (?:anonymous|instance|default)|\bfall\w{0,3} back|passport-local/i,
);
