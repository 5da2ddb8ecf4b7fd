/**
 * People say that they gave a token of another kind than the one that is wanted:
 *
 *     I was sending the refresh token instead of the access token
 */
import { tells } from '../../kinds/tells.ts';

const GIVEN = '(?:us(?:ed|ing|es?)|pass(?:ed|ing|es)?|sen[dt](?:ing|s)?|put(?:ting)?|provid(?:ed|ing)|past(?:ed|ing))';
const KIND =
  '(?:refresh|custom|sdk|session|bot|page|app|installation|personal access|job|deploy|client|user|access|developer|device|service|provider|google|firebase|csrf)';
const TOKEN = '["\'`”]{0,2}(?:[ _-]?access)?[ _-]?(?:tokens?|jwt)["\'`]?';

export const tokenOfOtherKindGiven = tells('token-of-other-kind-given', [
  `\\b${GIVEN} (?:the |my |an? )?["'\`“]?${KIND}${TOKEN}\\b[^\\n.]{0,40}?\\b(?:instead of|rather than|in place of) (?:the |an? |my )?(?:\\w{1,15} ){0,2}?["'\`]?(?:\\w{1,15}[ _-]?)?(?:tokens?|jwt)\\b`,
  `\\b${GIVEN} (?:the |my )?(?:key|field|value|property) ["'\`]?refresh(?:_token)?["'\`]? [^\\n.]{0,40}?\\b(?:as|in) (?:the )?(?:bearer|authorization|header)\\b`,
  `\\b${GIVEN} (?:the |my |an? )?(?:authorization|auth|grant|device) (?:code|token)\\b[^\\n.]{0,20}?\\b(?:as|in|for) (?:the |an? )?[\\w-]{0,20}(?:bearer|access[ _]?token|header|authorization|oauth\\w{0,8})\\b`,
  '\\b(?:tokens?|jwt) (?:of|from|for) (?:the |my |an? |our )?(?:[\\w-]{1,15} ){1,3}(?:instead of|rather than|in place of) (?:the |an? )?(?:[\\w-]{1,15} ){0,3}(?:tokens?|jwt)\\b',
  `\\b${GIVEN} the (?:jwt|token) (?:from|of) (?:the )?(?:[\\w-]{1,20} ){1,4}(?:for|with|in|as) (?:the )?(?:[\\w-]{1,15} ){0,2}(?:api|endpoint|bearer|authorization)\\b`,
  `\\bworks? with (?:the |an? )?${KIND}${TOKEN}[^\\n.]{0,30}\\bnot with (?:the |an? )?(?:\\w{1,15}[ _-])?(?:tokens?|jwt)\\b`,
  `\\bwith (?:the |an? )?${KIND}${TOKEN} (?:instead,? )?it works\\b`,
]);
