/**
 * A program sends a cookie that somebody copied out of a browser, and is refused:
 *
 *     cookies = "session_id=fake"
 *     401 Unauthorized
 */
import { saysRefused } from '../../facts/refusal-words.ts';
import { beginningOf, LONGEST_MESSAGE } from '../../facts/text-matches.ts';
import { says } from '../../kinds/says.ts';
import type { Rule } from '../../rule.ts';

/** Cookies of well-known sites that hold a sign-in, by which programs call their settings. */
const KNOWN =
  '(?:sessdata|bili_jct|li_at|ms_?token|\\.?roblosecurity|sp_dc|\\w{2,12}_SESSION|AOC_COOKIE|ndus|CAUTH|c_user|auth_token|ct0|arl)';
const NAME = `(?:[\\w.-]{0,24}sess\\w{0,12}|[\\w-]{0,12}sid|[\\w-]{0,12}token|${KNOWN})`;

/** How sites that read cookies alone say that nobody is signed in. */
const NOBODY =
  /\blog-?in_?required\b|\b(?:please|need to|must) (?:log|sign) ?in\b|\bneed verify\b|未登录|\bempty response\b|\bauth_?wall\b|\bInvalidCookies?\b/i;

const words = says(
  'cookie-copied-into-program',
  [
    '\\b(?:set|load|import|add)_?cookies?\\(\\s{0,2}["\'`{[]|\\bMozillaCookieJar\\(|--cookies(?:-from-browser|-file)?[ =](?!(?:given|option|is|was|or|and|with|to|file)\\b)["\']?[\\w./~-]{2,60}|\\bcookies?[_-]?(?:file|path|jar)?["\']?\\s{0,2}[:=]\\s{0,2}["\']?[\\w./~-]{0,40}cookies?\\.(?:txt|json)\\b',
    `(?<![\\w-])cookies?["']?\\s{0,2}(?:=|:(?=\\s{0,2}["'\`]))\\s{0,2}["'\`{]{1,2}\\s{0,2}["']?${NAME}["']?[=:]`,
    `(?<![\\w-])cookie: (?:ndus|LEETCODE_SESSION|SESSDATA|li_at|sp_dc|auth_token)=`,
    `(?<![\\w-])(?:sessdata|bili_jct|li_at|ms_token|msToken|roblosecurity|sp_dc|AOC_SESSION|AOC_COOKIE|LEETCODE_SESSION)["'\`]?\\]?\\s{0,2}[:=]\\s{0,2}["'\`]?[\\w.*$%(<]`,
    '\\b(?:session[_-]?)?cookies? (?:was |were |is |are )?(?:copied|taken|exported|pasted|grabbed) (?:out of|from|into) (?:the |my |a |chrome|firefox|edge|safari|dev)',
  ],
  /\bset-cookie\b|cookieparser|same_?site|\bdomain\b|httponly|csrf[^\n]{0,24}(?:fail|invalid|missing)|\breq\.|res\.|document\.cookie/i,
);

export const cookieCopiedIntoProgram: Rule = {
  ...words,
  find: (input) => (saysRefused(input) || NOBODY.test(beginningOf(input, LONGEST_MESSAGE)) ? words.find(input) : []),
};
