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
    '(?:令牌|token|密钥) ?已?过期',
    '\\b(?:JwtTokenExpired|JWTExpired|(?:Err(?:or)?\\(|ErrorKind::|JwtError: |JWT::|kind: )ExpiredSignature)\\b|\\b(?:token|jwt) (?:is |was )?no longer valid\\b|"exp" not satisfied|\\btoken isn[\'’]t active\\b|\\bexpiration is past current timestamp\\b',
  ],
  /\b(?:invalid|bad|wrong|missing|revoked|malformed)(?:,)? (?:or|and|\/) (?:an? |has )?expired|expired,? (?:or|and) (?:is )?(?:invalid|missing|revoked)|not (?:be )?expired|certificate|\.asc\b|\bgpg\b|keyring|EKEYEXPIRED/i,
);
