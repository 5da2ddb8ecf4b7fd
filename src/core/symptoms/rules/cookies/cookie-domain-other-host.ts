/**
 * Settings or code name a domain for the cookie, and the address in use does not belong to it:
 *
 *     session: { domain: 'app.example.com' }
 *     GET https://www.example.org/me 401
 */
import { matches, sightingsOf, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const HOST = '\\.?((?:[a-z\\d-]{1,40}\\.){1,5}[a-z]{2,12}|localhost)(?![\\w-]|\\.\\w)';
const VALUE = `["']?[ \\t]{0,2}(?:[:=]|=>|,)[ \\t]{0,2}["'\`]?${HOST}`;
const DOMAIN = new RegExp(
  [
    `\\b(?:SESSION_|COOKIE_|AUTH_|CSRF_|XSRF_|NEXTAUTH_){1,3}DOMAIN${VALUE}`,
    `\\bcookie[-_. ]?domain${VALUE}|--cookie-domain(?:[= ]|",? ?")${HOST}`,
    `\\b(?:session|cookies?)\\w{0,12}["']?[ \\t]{0,2}(?:[:=(]|=>)[^\\n;]{0,80}?[\\w"']?\\bdomain${VALUE}`,
    `\\bcookies?\\.set\\([^\\n]{0,120}?\\bdomain${VALUE}`,
    `\\bcookie domain (?:is |was |set to )?["'\`]?${HOST}`,
    `\\bset-cookie:[^\\n]{0,300}?; ?domain=${HOST}`,
  ].join('|'),
  'dgi',
);
const ADDRESS =
  /(?<![\w.])(?:https?|wss?):\/\/([a-z\d][a-z\d.-]{0,100})(?=[:/\s"'`,)}>;]|$)|\b[Hh]ost:[ \t]{0,3}((?:[a-z\d-]{1,40}\.){1,5}[a-z]{2,12})\b/gi;
const LOST =
  /\b(?:40[13]|419|302|303)\b|null|undefined|guest|false|loop|log(?:ged|s)? (?:me )?out|sign(?:s|ed)? (?:me )?(?:out|in)|\bnot\b|n['’]t\b|mismatch|no (?:session|cookie|jwt)|initiating login|unauthori[sz]ed/i;

export const cookieDomainOtherHost: Rule = {
  id: 'cookie-domain-other-host',
  find: (input) => {
    const text = writtenText(input);
    if (text.length > 8_000 || !LOST.test(text)) return [];
    const hosts = [...text.slice(0, 8_000).matchAll(ADDRESS)].map(({ 1: url, 2: field }) =>
      (url ?? field ?? '').toLowerCase(),
    );
    const found = matches(input, DOMAIN)
      .filter((match) => {
        const domain = (match.slice(1).find((one) => one !== undefined) ?? '').toLowerCase();
        const belongs = (host: string) => host === domain || host.endsWith(`.${domain}`);
        // Beside one that belongs to it, others are of services and documents.
        return hosts.length > 0 && !hosts.some(belongs);
      })
      .slice(0, 1);
    return sightingsOf(input, found);
  },
};
