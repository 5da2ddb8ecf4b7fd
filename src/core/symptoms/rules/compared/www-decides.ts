/**
 * The address with `www.`, or the one without, is sent on to the other, and the login is left on the way:
 *
 *     with https://www.example.com instead of https://example.com the header arrives
 */
import { tells } from '../../kinds/tells.ts';

const GOOD =
  '(?:works?|worked|working|arrives?|is (?:sent|there|kept)|fix(?:es|ed)|solv(?:es|ed)|help(?:s|ed)|200|ok|fine|accepted)';

export const wwwDecides = tells(
  'www-decides',
  [
    `(?:https?:\\/\\/)?\\bwww\\.[\\w.-]{3,80}\\S{0,60} (?:instead of|rather than|and not|not) (?:https?:\\/\\/)?(?!www\\.)[\\w.-]{3,80}\\S{0,60}[^\\n]{0,50}?\\b${GOOD}\\b`,
    `(?:https?:\\/\\/)?(?<![\\w.])(?!www\\.)[\\w-]{2,60}\\.[\\w.-]{2,60}\\S{0,60} (?:instead of|rather than|and not|not) (?:https?:\\/\\/)?www\\.[\\w.-]{3,80}\\S{0,60}[^\\n]{0,50}?\\b${GOOD}\\b`,
    `\\b(?:adding|added|add|removing|removed|remove|dropping|dropped|with|without|using|used) (?:the )?["'\`]?www\\b(?!\\.\\w)\\.?["'\`]?(?: prefix| subdomain| part)?(?: (?:to|from|in) (?:the |my )?(?:url|address|host|base ?url|domain))?[^\\n]{0,50}?\\b${GOOD}\\b`,
    '\\b(?:redirects?|redirected|sent on|forwarded) (?:from |to )(?:the )?(?:non-)?["\'`]?www\\b',
  ],
  /www-authenticate|cookie|cors|origin/i,
);
