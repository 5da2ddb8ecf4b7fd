/**
 * The words say that a token or login is not right, and not why:
 *
 *     {"ok":false,"error":"invalid_auth"}
 */
import { says } from '../../kinds/says.ts';

export const saysTokenRefused = says(
  'says-token-refused',
  [
    '\\b(?:invalid|bad|wrong|incorrect|unknown|unrecogni[sz]ed|revoked|illegal)[ _-]?(?:or (?:expired|missing) )?(?:(?:access|bearer|auth(?:entication|ori[sz]ation)?|oauth2?|api|user|login|personal|refresh|session|jwt|id|org|project|service|deploy|device|app)[ _-]?)?(?:token|jwt|credentials?|auth|login|authentication|authori[sz]ation|bearer)\\b',
    '\\b(?:token|jwt|credentials?)\\b (?:[\\w\'"]{1,20} ){0,3}?(?:is |are |was |were )?(?:invalid|not valid|incorrect|wrong|unknown|rejected|revoked|not (?:recogni[sz]ed|accepted))\\b',
    '\\b[a-z]{2,6}_token was not accepted\\b|\\bmay need a new token\\b',
    '\\bcould(?:n.t| not) (?:validate|verify|authenticate)\\b[^\\n]{0,30}',
    '\\b(?:authentication|auth|login)[ _-](?:failed|failure|error|unsuccessful)\\b',
    '\\bnot (?:pass|provide|send|supply|include)\\w{0,2} (?:an? )?valid (?:\\w{1,15} ){0,2}(?:token|credentials?)\\b|\\bunable to authenticate you\\b',
    '无效的 ?(?:令牌|token)|(?:令牌|token) ?(?:无效|不正确)|身份验证失败|认证失败|鉴权失败',
    '\\btoken (?:verification |validation )?failed\\b|\\bfailed to authenticate (?:the )?token\\b',
    '\\b(?:token|jwt|auth)[_-](?:is[_-])?(?:invalid|not[_-]valid|rejected)\\b',
    '\\bAuthenticationFailed(?:Exception|Error)\\b',
    '\\bfailed to (?:authenticate|log ?in)\\b|\\b(?:unable|failed) to (?:validate|verify) (?:the )?(?:token|jwt|credentials)',
  ],
  /proxy|certificate|unknown authentication strategy|(?:Parse|Syntax)\w*Error|\b(?:lexer|parser|grammar)\b|\bpeek\b|#\{|\bCVE-|FATAL: {1,3}password|authentication tag|invalid credentials structure|\bcsrf\b/i,
  'to-any',
);
