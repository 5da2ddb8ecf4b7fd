/**
 * A netrc file is named or shown, and the request that is shown went out without any login: its entry was not found:
 *
 *     $ curl -v --netrc-file netrc https://cache.example.com/
 *     > GET / HTTP/2
 *     > Host: cache.example.com
 *     < HTTP/2 401
 */
import { showsNone } from '../../facts/sent.ts';
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const NAMED =
  /(?<![\w-])(?:--netrc(?:-file|-optional)?\b|\bcurl\b[^\n]{0,60}? -[a-zA-Z]{0,5}n(?= )|[._]netrc\b)|^[ \t]*machine[ \t]+[\w.-]{1,200}(?=[ \t\r\n]{1,20}(?:login|password)\b)/dgm;

export const netrcLoginNotSent: Rule = {
  id: 'netrc-login-not-sent',
  find: (input) => {
    const { request, response } = input.exchanges[input.failing ?? -1] ?? {};
    return response?.status === 401 && showsNone(request) ? places(input, NAMED).slice(0, 1) : [];
  },
};
