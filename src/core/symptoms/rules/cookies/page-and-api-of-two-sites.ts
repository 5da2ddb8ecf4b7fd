/**
 * Somebody names the page's host and that of the API, and they belong to two sites, so cookies between them are blocked:
 *
 *     front end on https://shop.example.com, API on https://api.example.net, the cookie is not sent
 */
import { tellsOfLostSession } from '../../facts/session-lost.ts';
import { matches, sighting, spanOf, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const HOST = '(?:https?://)?((?:[a-z\\d-]{1,40}\\.){1,4}[a-z]{2,12})(?![\\w@(-]|\\.\\w)';
const NAMED =
  '["\'`]?(?: (?:url|host|domain|origin|app|is|runs?|running|hosted|deployed|served|at|on|from|=)){0,4}["\'`]?[ \\t]{0,3}(?:[:=]|->|is|\\()?[ \\t]{0,3}["\'`]?';
const PAGE = new RegExp(
  `\\b(?:front[ -]?end|client|spa|page|website|web ?app|ui|frontend[_ ]?url|client[_ ]?url|web)${NAMED}${HOST}`,
  'dgi',
);
const SERVER = new RegExp(
  `\\b(?:back[ -]?end|api|server|backend[_ ]?url|api[_ ]?url|server[_ ]?url|domain)${NAMED}${HOST}`,
  'dgi',
);
const COOKIES =
  /\bcookies?\b|sameSite|withCredentials|credentials["']?\s{0,2}[:=]|\bsession\b|sanctum|logged (?:in|out)|csrf/i;
/** Endings below which everybody has a site of their own. */
const SHARED =
  /(?:^|\.)((?:co|com|org|net|ac|gov|edu)\.[a-z]{2}|vercel\.app|netlify\.app|onrender\.com|herokuapp\.com|github\.io|pages\.dev|web\.app|firebaseapp\.com|azurewebsites\.net|fly\.dev|run\.app|cloudfront\.net|up\.railway\.app)$/i;
/** What looks like a host and is a name in code. */
const CODE =
  /\.(?:js|ts|py|php|rb|go|java|cs|json|ya?ml|env|html?|css|vue|jsx|tsx|conf|log|md|txt|use|get|post|id|user|listen)$/i;

export const pageAndApiOfTwoSites: Rule = {
  id: 'page-and-api-of-two-sites',
  find: (input) => {
    const text = writtenText(input);
    if (!COOKIES.test(text) || !tellsOfLostSession(text)) return [];
    const page = hostsOf(input, PAGE)[0];
    const server = hostsOf(input, SERVER).find(({ host }) => page && siteOf(host) !== siteOf(page.host));
    return page && server ? [sighting(input, server.span)] : [];
  },
};

function hostsOf(input: Parameters<Rule['find']>[0], pattern: RegExp) {
  return matches(input, pattern).flatMap((match) => {
    const span = spanOf(match, 1);
    const host = (match[1] ?? '').toLowerCase();
    return span && !CODE.test(host) ? [{ host, span }] : [];
  });
}

/** The part of a host that browsers take for the site. */
function siteOf(host: string): string {
  const labels = host.split('.');
  const shared = SHARED.exec(host)?.[1];
  return labels.slice(-(shared ? shared.split('.').length + 1 : 2)).join('.');
}
