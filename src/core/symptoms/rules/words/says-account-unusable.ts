/**
 * The words say that the account may not be used at present:
 *
 *     This user has been disabled. Please contact your administrator.
 */
import { says } from '../../kinds/says.ts';

const STATE =
  '(?:suspended|disabled|deactivated|inactive|locked(?: out)?|blocked|closed|terminated|unverified|not (?:yet )?(?:active|activated|enabled|verified|confirmed|approved))';

export const saysAccountUnusable = says(
  'says-account-unusable',
  [
    `\\b(?:account|user|login|identity|robot)\\b(?: [\`"'(<]?[\\w.@+-]{1,60}[\`"')>]?)? (?:is|was|has been|have been|are) (?:\\w{1,12} ){0,2}?${STATE}\\b`,
    '\\b(?:account|user)[ _-](?:suspended|disabled|deactivated|inactive|locked|not[ _-]?(?:active|activated|verified))\\b',
    '\\b(?:inactive|disabled|deactivated|suspended) (?:user(?! (?:agents?|interfaces?|accounts?|management))|account)\\b',
    '"detail": ?"(?:LockedOut|NotAllowed)"|\\bnot been activated or is blocked\\b',
    '\\be-?mails?(?: address)? (?:(?:is|was|has) )?not (?:yet )?(?:been )?(?:confirmed|verified|activated)\\b(?! by default)|\\b(?:e-?mail|user)_not_(?:confirmed|verified)\\b',
    '\\bconfirm your e-?mail (?:address )?(?:before|first)|\\bplease verify your e-?mail\\b',
  ],
  /too many|consecutive|attempts|will resume|temporarily|interface|feature|registration|\bsudo\b|storage account|service account/i,
  'to-any',
);
