/**
 * People tell that a token cannot be decoded as a JWT, or that it is short and without dots:
 *
 *     jwt.io cannot decode the access token
 */
import { tells } from '../../kinds/tells.ts';

const CANNOT =
  "(?:can(?:no|['’])?t|cannot|can not|could ?n['’]?t|does ?n['’]?t|does not|won['’]?t|unable|fails?|refuses|not able)";

export const tokenNotDecodedTold = tells('token-not-decoded-told', [
  `\\bjwt\\.(?:io|ms)\\b[^\\n.]{0,30}?\\b${CANNOT}\\b[^\\n.]{0,20}?\\b(?:decode|read|parse|show)`,
  `\\b${CANNOT} (?:be )?(?:decoded?|parsed?|read)\\b[^\\n.]{0,30}?\\b(?:jwt\\.(?:io|ms)|(?:access )?token)\\b`,
  '\\bjwt\\.(?:io|ms)\\b[^\\n]{0,50}?\\b(?:invalid (?:token|signature format|jwt)|no payload|empty payload|not a (?:valid )?(?:jwt|token)|error)\\b',
  '\\b(?:access )?token (?:is|looks|was|has) (?:only |just |about )?(?:an? )?(?:short|opaque|random|not an? jwt|\\d{2,3}[- ]char\\w{0,7}|without (?:any )?dots|no dots|(?:5|five) (?:parts|segments))\\b',
  '\\b(?:5|five) (?:parts|segments)\\b[^\\n.]{0,30}?\\b(?:token|jwt|instead of|jwe)\\b',
  '\\btwo (?:consecutive )?dots (?:in a row|in the middle|next to each other)\\b',
]);
