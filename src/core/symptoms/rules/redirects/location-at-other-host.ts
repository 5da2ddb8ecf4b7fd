/**
 * Code or a command sends a login to one host, and a line below shows that the answer leads to another:
 *
 *     fetch('https://api.example.com/file', { headers: { Authorization: `Bearer ${token}` } })
 *     location: https://cdn.example.net/file
 */
import { LONGEST_MESSAGE, matches, sightingsOf, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const LEADS = /(?:^|\n)[ \t<>*#/-]{0,6}(location: ?["']?https?:\/\/([\w.-]{4,200}))/dgi;
const CALLED = /\bhttps?:\/\/([\w.-]{4,200})/gi;
const SENT = /\bauthori[sz]ation\b|--user\b|\s-u\s|\bHTTPBasicAuth\b/i;
/** A page where people sign in is no place that a program's login is meant for. */
const SIGN_IN = /log-?in|sign-?in|sso|auth\w{0,10}\.|oauth|authorize|accounts\.|saml|idp|openid/i;

export const locationAtOtherHost: Rule = {
  id: 'location-at-other-host',
  find: (input) => {
    if (input.exchanges.some(({ response }) => response?.status)) return [];
    const text = writtenText(input).slice(0, LONGEST_MESSAGE);
    const found = matches(input, LEADS).filter((match) => {
      const before = text.slice(0, match.index);
      const hosts = [...before.matchAll(CALLED)].map(([, host = '']) => host.toLowerCase());
      const host = (match[2] ?? '').toLowerCase();
      const line =
        text
          .slice(match.index, match.index + 400)
          .trimStart()
          .split('\n')[0] ?? '';
      return SENT.test(before) && hosts.length > 0 && !hosts.includes(host) && !SIGN_IN.test(line);
    });
    return sightingsOf(input, found, 1);
  },
};
