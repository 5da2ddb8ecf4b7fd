/**
 * The words say that no key fits the token's signature:
 *
 *     no matching key found for kid abc
 */
import { says } from '../../kinds/says.ts';

export const saysKeyUnknown = says(
  'says-key-unknown',
  [
    '\\b(?:no|unable to find|cannot find|could not find|failed to find)\\b[^\\n]{0,20}?\\b(?:matching|signing|public|verification|jwk|suitable|applicable) ?(?:key|jwk)s?\\b',
    '\\bno keys? (?:matching|found|with)\\b|\\b(?:unable|failed|cannot|could not)(?: to)? find (?:a |the )?(?:\\w{1,20} )?key\\b',
    '\\bkid\\b[^\\n]{0,60}?\\b(?:not found|unknown|missing|invalid|not in|no match)\\b|\\b(?:unknown|invalid|missing|no) kid\\b',
    '\\b(?:signing|public|verification) key\\b[^\\n]{0,40}?\\b(?:not found|unknown|could not be found)\\b',
    "\\b(?:fail\\w{0,4}|unable|could not|couldn['’]t|cannot|error) (?:to )?(?:fetch|retriev|refresh|get|load|download|obtain)\\w{0,4}\\b[^\\n]{0,30}?\\b(?:jwks?(?:_uri)?|json web key|key ?sets?|signing keys?|public keys?)\\b",
    '\\bJwks(?:RateLimit|Http)?Error\\b|\\bjwks\\b[^\\n]{0,40}?\\b(?:unreachable|timed? ?out|ECONNREFUSED|ENOTFOUND|request failed|fetch failed)\\b',
    '\\bNoSuchKeyIdException\\b|\\bjwk with kid\\b[^\\n]{0,60}?\\bnot available\\b',
    '\\b(?:rsa |ec |signing |public |jwk )?keys? (?:was |is )?not found\\b[^\\n]{0,16}?\\b(?:key ?id|kid)\\b|\\bInvalidKid\\b|\\b(?:no|not find an?) (?:appropriate|matching|suitable|usable) key\\b|\\bkey (?:is )?missing or no key matched\\b|\\bno key matched\\b',
    '\\b(?:token is )?unverifiable\\b[^\\n]{0,40}?\\bkeyfunc\\b|\\b(?:key[ _-]?id|kid)\\b["\'`]?[^\\n]{0,24}?\\b(?:is )?(?:not (?:known|recogni[sz]ed|in the (?:jwks|key ?set|key ?store))|does(?:n.t| not) match)\\b',
    '\\b(?:KEY_ID|KID|SIGNING_KEY|JWKS?|JWK)_(?:NOT_FOUND|UNKNOWN|INVALID|MISMATCH|MISSING|NO_MATCH)\\b|\\b(?:SigningKey|JwksKey|PublicKey|KeyId)NotFound\\w{0,10}\\b',
    '\\bkeys? (?:was |is )?not found\\b[^\\n]{0,20}?\\bkid\\b',
    '\\bno (?:\\w{1,8} )?jwks? keys? (?:found|available)\\b|\\bjwks\\b[^\\n]{0,20}?\\bhas no key\\b|\\bmultiple applicable keys\\b|\\bjwk-kid-mismatch\\b|\\bJWKSNoMatchingKey\\b',
  ],
  /\bssh\b|\bgpg\b|\bapt\b|NO_PUBKEY|\bkey ?tab\b|\bkvno\b|signing method|key exchange|host key|\bnegotiate\b|\bencryption\b|\bin (?:the )?(?:object|map|dict\w{0,6}|cache)\b/i,
);
