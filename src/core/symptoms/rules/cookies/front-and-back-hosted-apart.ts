/**
 * Page and API stand on two hosting services, so cookies between them are those of a third party:
 *
 *     front end on demo.vercel.app, API on demo.onrender.com, the cookie is not sent
 */
import { beginningOf, LONGEST_MESSAGE, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/**
 * Each service with a pattern of its hosts, or of its name where somebody says that a part is there. Code runs `on render`
 * too.
 */
const SERVICES: readonly RegExp[] = [
  /\bvercel\.app\b|\b(?:on|to|with|via|at) vercel\b/dgi,
  /\bnetlify\.app\b|\b(?:on|to|with|via|at) netlify\b/dgi,
  /\bonrender\.com\b|\b(?:[Oo]n|to|at) Render\b|\b(?:[Hh]osted|[Dd]eployed) (?:on|to|at) render\b/dg,
  /\bherokuapp\.com\b|\b(?:on|to|at) heroku\b/dgi,
  /\brailway\.app\b|\b(?:on|to|at) railway\b(?! [a-z]*(?:stations?|lines?|tickets?|tracks?|timetables?|compan(?:y|ies)|network)\b)/dgi,
  /\bfly\.(?:dev|io)\b/dgi,
  /\bgithub\.io\b|\bgithub pages\b/dgi,
  /\bpages\.dev\b|\bcloudflare pages\b/dgi,
  /\bweb\.app\b|\bfirebaseapp\.com\b|\bfirebase hosting\b/dgi,
  /\bazurewebsites\.net\b|\bazurestaticapps\.net\b/dgi,
  /\bcloudfront\.net\b|\bamazonaws\.com\b|\belasticbeanstalk\.com\b/dgi,
  /\brun\.app\b|\bappspot\.com\b/dgi,
  /\bpythonanywhere\.com\b/dgi,
  /\bsurge\.sh\b|\bglitch\.me\b|\brepl\.co\b/dgi,
];
const COOKIES = /\bcookies?\b|sameSite|withCredentials|credentials["']?\s{0,2}:|express-session|\bsession\b/i;
/** Something is missing, or code sets the cookie. */
const LOST =
  /\bnot\b|n['’]t\b|\b40[13]\b|fail|undefined|\bnull\b|empty|block|unauthori|res\.cookie\(|set-cookie|sameSite/i;

export const frontAndBackHostedApart: Rule = {
  id: 'front-and-back-hosted-apart',
  find: (input) => {
    const text = beginningOf(input, LONGEST_MESSAGE);
    if (!COOKIES.test(text) || !LOST.test(text)) return [];
    const found = SERVICES.map((one) => places(input, one)[0]).filter((one) => one !== undefined);
    // More than two is a list of services.
    return found.length === 2 ? found.sort((one, other) => one.span.start - other.span.start).slice(0, 1) : [];
  },
};
