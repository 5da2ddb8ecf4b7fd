/**
 * The words say that a token, key or other credential has run out:
 *
 *     The personal token is expired
 */
import { says } from '../../kinds/says.ts';

export const saysTokenExpired = says(
  'says-token-expired',
  [
    '\\b(?:tokens?|jwt|keys?|credentials?|secret|assertion|password|pat)\\b[^\\n.]{0,40}?\\b(?:is|are|was|were|has|have|had|be|already|been)? ?expired\\b',
    '\\bexpired[ _-]?(?:\\w{1,20}[ _-]){0,2}(?:token|jwt|key|credentials?|secret|pat)\\b',
    '\\b(?:token|jwt|credential)s?[_-]?expired\\b',
    '\\bexpiredAt\\b',
    '(?:令牌|token|密钥|登录|凭证|认证|授权) ?(?:已经?|信息已?)?(?:过期|失效)|\\b(?:token|jeton|jwt|zugangstoken|ticket|credenciales?|clave)\\b[^\\n.]{0,24}?(?:\\babgelaufen\\b|\\ba expiré|\\bexpiré|\\b(?:ha )?(?:expirado|caducado)\\b|\\bexpirou\\b)',
    '\\b(?:JwtTokenExpired|JWTExpired|(?:Err(?:or)?\\(|ErrorKind::|JwtError: |JWT::|kind: )ExpiredSignature)\\b|\\b(?:tokens?|jwt|credentials?|log-?in|pat|api key|key) (?:is |was |are |were )?no longer (?:valid|accepted|active)\\b|\\b(?:authentication|authori[sz]ation|ticket|access permission)\\b (?:is |has )?(?:already )?expired\\b|\\btoken[ _-]?time(?:d[ _-]?)?out\\b|\\b(?:ExpiredAccess|ExpiredToken|TokenExpired|ExpiredJwt|ExpiredCredentials)(?:Error|Exception)?\\b|"exp" not satisfied|\\btoken isn[\'’]t active\\b|\\bexpiration is past current timestamp\\b|\\bpolicy (?:has )?expired\\b|\\baccess not granted or expired\\b|\\b(?:api |service )?account ["\'][\\w.-]{1,40}["\'] (?:has |is )expired\\b',
  ],
  /maybe token expired|\b(?:invalid|bad|wrong|missing|revoked|malformed)(?:,)? (?:or|and|\/) (?:an? |has )?expired|expired,? (?:or|and) (?:is )?(?:invalid|missing|revoked)|not (?:be )?expired|certificate|\.asc\b|\bgpg\b|keyring|EKEYEXPIRED/i,
);
