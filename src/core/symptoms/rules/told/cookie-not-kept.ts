/**
 * People say that the cookie of the session is not set, sent or kept.
 *
 *     the session cookie is not sent with the next request
 */
import { tells } from '../../kinds/tells.ts';

export const cookieNotKept = tells(
  'cookie-not-kept',
  [
    "\\b(?:cookies?|sessions?|xsrf(?:-token)?|csrf(?: token)?)\\b(?: \\w{1,15}){0,3} (?:is|are|was|were|does|do|has|have|will|gets?|being|be)(?:n[\\'’]t| not|nt) (?:\\w{1,10} ){0,3}?(?:set|sent|saved|stored|persist(?:ed|ing)?|kept|shared|attached|included|passed|send|save|store|created|received|available|working)\\b",
    "\\b(?:not|never|isn[\\'’]t|doesn[\\'’]t|don[\\'’]t|won[\\'’]t|fails to) (?:be )?(?:sett?(?:ing)?|send(?:ing)?|sav(?:e|ing)|stor(?:e|ing)|persist(?:ing)?|keep(?:ing)?|shar(?:e|ing)|attach(?:ing)?|includ(?:e|ing)) (?:the |any |a |my |our )?(?:session |auth |login |xsrf |csrf ){0,6}(?:cookies?|sessions?)\\b",
    '\\b(?:after|every|each|on|at|with) (?:an? |the |every |each )?(?:page )?(?:refresh|reload|F5)\\b[^\\n]{0,80}?\\b(?:log(?:ged)? ?(?:in again|out)|sign(?:ed)? (?:in again|out)|40[13]|unauthori[sz]ed)\\b',
    '\\bcookies? (?:is |was |are )?(?:set|stored|issued) (?:for|on|under) (?:the )?[\\w-]{1,60}\\.[\\w.-]{1,100}[^\\n]{0,30}?\\b(?:but|while|instead|whereas)\\b',
    '\\bcookies? not (?:being )?(?:set|sent|saved|stored|shared|included|passed)\\b',
    '\\bsessions? (?:gets? |is |are |was )?(?:lost|dropped|destroyed|reset|gone)\\b',
    '\\b(?:cookies?|sessions?|xsrf|csrf)\\b[^\\n]{0,40}?\\b(?:different|other|another|cross|separate|sub) ?-?(?:domains?|origins?|subdomains?|sites?|hosts?)\\b',
    '\\b(?:authorization|xsrf|csrf)\\b(?: and \\w{1,10})?(?: tokens?| headers?)? (?:is|are|was|were) not se[nt]{1,2}\\b',
  ],
  /third-party|SameSite|Set-Cookie:|has been rejected|openidc/i,
);
