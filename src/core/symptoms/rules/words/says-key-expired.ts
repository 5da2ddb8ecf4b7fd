/**
 * A program says of a key or a token made by hand that it has expired. Such a key is made on a page of its owner, and does not
 * renew itself.
 *
 *     {"code": "api_key_expired"}
 */
import { says } from '../../kinds/says.ts';

const KEY = '(?:api[ -]?keys?|personal access tokens?|pats?|deploy tokens?|access keys?|licen[sc]e keys?)';

export const saysKeyExpired = says(
  'says-key-expired',
  [
    '\\bapi_?key_?expired\\b|\\bexpired_?(?:api_?)?key\\b|\\bEXPIRED_API_KEY\\b|\\b(?:pat|access_?key)_expired\\b',
    '\\bexpired (?:api|access) key\\b',
    `\\b${KEY} (?:provided |used |sent |[\\w.*-]{1,40} ){0,2}(?:has |have |is |are |had |was )(?:already )?expired\\b`,
    '\\bAPI key expired\\b',
    '\\bpersonal access token\\b[^\\n.]{0,30}?\\bhas expired\\b',
    'api ?key ?已?过期|密钥已过期',
  ],
  /\b(?:invalid|bad|wrong|missing|revoked|malformed|incorrect|deleted)(?:,)? (?:or|and|\/) (?:an? |has )?expired|expired,? (?:or|and) (?:is )?(?:invalid|missing|revoked)|\b(?:or|may|might|could|if|whether|check that|not) (?:\w{1,12} ){0,5}expired|certificate|\bgpg\b|\bssh\b/i,
);
