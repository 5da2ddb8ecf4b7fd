/**
 * The server puts the login into a cookie, and the script's call to its other origin does not send cookies:
 *
 *     response.set_cookie("session", value)
 *     fetch("http://localhost:8000/me")
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const SET =
  /\b(?:set_cookie|setCookie|addCookie|SetCookie|http\.SetCookie|setcookie)\(|\b(?:res|response|reply|ctx)\.cookies?(?:\.set)?\(|\bCookies\.Append\(|\bcookies\.set\(/;
const CALL =
  /\b(?:fetch|axios(?:\.(?:get|post|put|patch|delete))?)\(\s{0,10}["'`](?:https?:\/\/|\$\{)[^"'`\s]{1,200}["'`]\s{0,10}(?:\)|,\s{0,10}(?:\w{1,30}\s{0,3}\)|\{\s{0,20}(?:method|headers|body)\b))/dg;

export const cookieSetButCallWithoutCredentials: Rule = {
  id: 'cookie-set-but-call-without-credentials',
  find: (input) => {
    const text = writtenText(input);
    const isSent = /\bcredentials["']?\s{0,3}:\s{0,3}["']include|withCredentials|authorization/i.test(text);
    return SET.test(text) && !isSent ? places(input, CALL).slice(0, 1) : [];
  },
};
