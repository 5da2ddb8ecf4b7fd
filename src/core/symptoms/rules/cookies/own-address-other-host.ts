/**
 * A program is told under which address it is reached, and is reached under another host. Its cookies and redirects are
 * then for the wrong one:
 *
 *     BASE_URL=http://localhost:3000
 *     WebSocket connection to 'wss://board.example.com/socket' failed: 401
 */
import { matches, sightingsOf, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const HOST = '((?:[a-z\\d-]{1,40}\\.){0,5}[a-z\\d-]{1,40})';
const OWN = new RegExp(
  [
    `\\b(?:\\w{1,20}_){0,3}(?:BASE|SITE|APP(?:LICATION)?|PUBLIC|ROOT|EXTERNAL|WEB|SERVER|CANONICAL|NEXTAUTH|AUTH|APP_BASE|HOME|FRONTEND|CLIENT)_?(?:URL|ORIGIN|DOMAIN|HOST)["']?[ \\t]{0,2}(?:[:=]|=>)[ \\t]{0,2}["'\`]?(?:https?:\\/\\/)?${HOST}(?![\\w-])`,
    `(?<![\\w.])["']?(?:base[-_]?url|site[-_]?url|root[-_]?url|public[-_]?url|url|realm|returnURL|callbackURL|rpID|origin|expectedOrigin)["']?[ \\t]{0,2}(?:[:=]|=>)[ \\t]{0,2}["'\`](?:https?:\\/\\/)?(localhost|127\\.0\\.0\\.1|0\\.0\\.0\\.0)(?![\\w-])`,
    `["']url["'] => ["'](?:https?:\\/\\/)?${HOST}(?![\\w-])`,
  ].join('|'),
  'dg',
);
/** Where a browser really is: a call, a page, or a name that the program met and does not know. */
const USED =
  /\b(?:GET|POST|PUT|PATCH|DELETE|on|at|opened (?:as|at|under)|browse[rd]? (?:to|at)|page:?|origin:?|host:?|to) ["'`(]?(?:https?|wss?):\/\/((?:[a-z\d-]{1,40}\.){1,5}[a-z\d-]{1,40})|\b(?:origin|origin header)[ :(]{1,4}(?:https?:\/\/)((?:[a-z\d-]{1,40}\.){1,5}[a-z\d-]{1,40})|(?:^|[\s(])Host:[ \t]{0,3}((?:[a-z\d-]{1,40}\.){1,5}[a-z\d-]{1,40})/gim;
const LOST =
  /\b(?:40[13]|419|500)\b|csrf|loop|invalid origin|unauthori[sz]ed|not_authenticated|signed? out|logged? out|mismatch|(?:badtoken|sessionfailure|callback_?error)\b|\bstate\b[^\n]{0,20}\b(?:missing|invalid)/i;
const SESSION = /cookie|session|csrf|sign|log-?in|auth|origin|passport|websocket/i;

export const ownAddressOtherHost: Rule = {
  id: 'own-address-other-host',
  find: (input) => {
    const text = writtenText(input);
    if (text.length > 6_000 || !LOST.test(text) || !SESSION.test(text)) return [];
    const used = [...text.matchAll(USED)].map((match) => (match.slice(1).find((one) => one) ?? '').toLowerCase());
    const found = matches(input, OWN)
      .filter((match) => {
        const own = (match.slice(1).find((one) => one) ?? '').toLowerCase();
        return (
          isHost(own) &&
          used.length > 0 &&
          used.every((host) => host !== own && siteOf(host) !== '' && !own.startsWith('api.'))
        );
      })
      .slice(0, 1);
    return sightingsOf(input, found);
  },
};

function isHost(name: string): boolean {
  return name === 'localhost' || /^(?:\d{1,3}\.){3}\d{1,3}$|\.[a-z]{2,12}$/.test(name);
}

/** Empty for the machine itself, which developers also call by number, and for what programs call. */
function siteOf(host: string): string {
  return /^(?:127\.|0\.0\.0\.0|(?:api|hooks?|webhooks?|idp|login|auth|accounts?|id|sso|oauth2?|registry)\.)/.test(host)
    ? ''
    : host;
}
