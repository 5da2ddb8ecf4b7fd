/**
 * The words say that what came cannot be read as a token:
 *
 *     The token could not be parsed from the request
 */
import { says } from '../../kinds/says.ts';

export const saysTokenUnreadable = says(
  'says-token-unreadable',
  [
    '\\b(?:jwt|token|bearer)\\b[^\\n]{0,30}?\\b(?:malformed|not well[- ]formed|(?:could|can)(?:n.t| not|not) be (?:parsed|decoded|read|deserialized)|not a (?:valid )?(?:jwt|jws|json))\\b',
    '\\b(?:malformed|unparsable|undecodable|not well[- ]formed)[ _-]?(?:access |bearer |jwt |json web )?(?:token|jwt|jws|bearer)\\b',
    '\\b(?:unable|failed|cannot|could not|error while|invalid) (?:to )?(?:parse|decode|decoding|parsing|deserialize)\\b[^\\n]{0,30}?\\b(?:token|jwt|jws)\\b',
    '\\b(?:not enough|wrong number of|invalid number of|invalid) segments?\\b|\\bsegments? count\\b',
    '\\bexpected to have (?:3|three) parts\\b|\\billegal base64url character\\b|\\bJwtTokenInvalid\\b|\\b(?:Error\\(|ErrorKind::|JwtError: )InvalidToken\\b',
    '\\bconsist(?:s|ing)? of (?:exactly )?(?:3|three) parts\\b|\\binvalid jwt form\\b|\\bheader, payload,? or signature could not be decoded\\b',
    '\\bsubject must be a string\\b',
    '\\b(?:number of (?:parts|segments)|expected (?:3|three) parts|CompactDecodeError)\\b',
    '(?<=\\b(?:tokens?|jw[tse]|string)\\b[^\\n]{0,60})\\bcomposed of (?:2 or )?(?:3|three) parts\\b|\\btoken (?:is |was )?corrupt(?:ed)?\\b',
  ],
  /missing or malformed/i,
);
