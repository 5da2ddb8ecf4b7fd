/**
 * A login is kept on https and on localhost, and lost on a plain address, where browsers refuse a cookie with `Secure`:
 *
 *     http://192.168.0.10:3000 goes back to the login, https://app.example.com works
 */
import { beginningOf, LONGEST_CODE, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const BACK =
  "(?:bounces?|loops?|looping|back to|login (?:page|screen|loop)|40[13]|fails?|failed|not work\\w{0,3}|n['’]t|cannot|kicks?|logged out|lost)";
const PLAIN = new RegExp(
  [
    `\\bhttp:\\/\\/(?!localhost|127\\.)[\\w.-]{4,80}(?::\\d{2,5})?[^\\n]{0,60}?\\b${BACK}`,
    `\\b(?:log ?in|signed in|session|cookie)\\b[^\\n.]{0,60}?\\b(?:over|via|with|on|using) (?:plain |unencrypted )?http\\b(?!s|:)[^\\n.]{0,60}?\\b${BACK}`,
    `\\b(?:log ?in|sign in|session|cookie)\\b[^\\n.]{0,60}?\\b${BACK}[^\\n.]{0,60}?\\b(?:over|via|with|on|using) (?:plain |unencrypted )?http\\b(?!s|:)`,
  ].join('|'),
  'dgi',
);
const KEPT =
  /(?:\bhttps(?::\/\/[\w.-]{4,80}(?::\d{2,5})?)?|\blocalhost(?::\d{2,5})?)[^\n]{0,60}?\b(?:works?|working|worked|ok|fine|succeeds?)\b|\b(?:works?|working|worked|ok|fine) (?:\w{1,12} ){0,3}?(?:https\b|localhost\b)/i;
const LOGIN = /\blog ?in\b|\bsign(?:ed)?[ -]?in\b|session|cookie|logged out/i;

export const plainAddressLosesLogin: Rule = {
  id: 'plain-address-loses-login',
  find: (input) => {
    const text = beginningOf(input, LONGEST_CODE);
    return KEPT.test(text) && LOGIN.test(text) ? places(input, PLAIN).slice(0, 1) : [];
  },
};
