/**
 * WordPress takes a call for one by a visitor, though it carried a login. A wrong password would be named, so the field did not
 * reach PHP:
 *
 *     curl --user "bob:abcd efgh" https://example.com/wp-json/wp/v2/users/me
 *     {"code":"rest_not_logged_in", ...}
 */
import { sentIn } from '../../facts/sent.ts';
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const SAID =
  /\brest_(?:not_logged_in|cannot_(?:create|edit|view|read|delete|publish|manage)\w{0,30}|forbidden\w{0,20}|user_cannot_\w{1,20})\b/dg;
const SENT = /\bcurl\b[^\n]{0,200}?[ \t](?:-u|--user)[ =]|\bauth ?= ?\(|\bHTTPBasicAuth\(|\bapplication passwords?\b/i;

export const wpLoginNotSeen: Rule = {
  id: 'wp-login-not-seen',
  find: (input) => {
    const isSent = sentIn(input).some(({ scheme }) => scheme === 'basic') || SENT.test(writtenText(input));
    return isSent && /\b401\b|rest_not_logged_in/.test(writtenText(input)) ? places(input, SAID).slice(0, 1) : [];
  },
};
