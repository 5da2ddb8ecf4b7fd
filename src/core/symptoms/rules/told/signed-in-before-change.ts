/**
 * Only those fail who had signed in before something changed: their sessions are of the time before.
 *
 *     Users who were logged in before the deploy get 401, new logins work
 */
import { tellsOfFailure } from '../../kinds/tells.ts';

const CHANGE =
  '(?:deploy(?:ment)?|release|update|upgrade|restart|migration|change|switch|rotation|roll-?out|move|that|outage)';

export const signedInBeforeChange = tellsOfFailure(
  'signed-in-before-change',
  [
    `\\b(?:logged|signed) in before (?:the |our |that |this |we |I )?(?:\\w{1,12} ){0,2}?${CHANGE}`,
    '\\b(?:existing|old|earlier|previous|active|current) (?:users?|sessions?|logins?|cookies?)\\b[^\\n.]{0,40}?\\b(?:40[13]|logged out|invalid|fail|broken|rejected|refused)\\b[^\\n]{0,50}?\\bnew (?:users?|sessions?|logins?|sign-?ins?|ones)\\b',
    '\\bnew (?:logins?|sign-?ins?|sessions?|users?) (?:work|are fine|are ok)\\b[^\\n]{0,40}?\\b(?:old|existing|earlier|before)\\b',
    '\\b(?:after|on|with) (?:each|every|a|the|any) (?:new )?(?:deploy(?:ment)?|release|restart|redeploy|update|reboot)\\b[^\\n.]{0,30}?\\b(?:users?|everyone|everybody|people|sessions?|logins?)\\b[^\\n.]{0,24}?\\b(?:(?:logged|signed|kicked) out|lost|invalid|gone|log(?:ged)? in again|401)',
    '\\b(?:users?|everyone|everybody|people|sessions?)\\b[^\\n.]{0,24}?\\b(?:(?:logged|signed|kicked) out|lost|invalid|gone)\\b[^\\n.]{0,16}?\\b(?:after|on|with|at) (?:each|every|a|the|any) (?:\\w{1,10} )?(?:deploy(?:ment)?|release|restart|redeploy|update|reboot)',
    '\\b(?:with|have|has|having|holding) an? old (?:session )?cookie\\b',
  ],
  /api key|refresh token/i,
);
