/**
 * An app is refused though the same account gets in with a browser: the app may send what it stored earlier.
 *
 *     The iPhone app shows 401. The web interface works.
 */
import { writtenText } from '../../facts/text-matches.ts';
import { tellsOfFailure } from '../../kinds/tells.ts';
import type { Rule } from '../../rule.ts';

const APP =
  /\b(?:(?:companion|mobile|desktop|phone|tv|android|ios|iphone|ipad|windows|mac) (?:app|client)s?|apps? on (?:the |my |an? )?(?:phone|iphone|android|ipad|tv|mobile)|sync client|android|iphone|ipad|ios)\b/i;

const told = tellsOfFailure(
  'app-fails-web-works',
  [
    '\\b(?:web(?:[- ]?(?:ui|interface|site|login|version|client|app|page))?|browser|in (?:the |a )?browser|website|safari|chrome|firefox)\\b[^\\n.]{0,16}?\\b(?:works?|worked|is (?:ok|fine)|fine|ok)\\b',
    '\\b(?:works?|worked|log ?in|sign ?in|fine|ok)\\b[^\\n.]{0,24}?\\b(?:in|on|via|with|through|using) (?:the |a |my |any )?(?:web(?:[- ]?(?:ui|interface|site|version|page))?|browser|website)\\b',
  ],
  /webhook|websocket|web ?view|localhost|cookie/i,
);

export const appFailsWebWorks: Rule = {
  ...told,
  find: (input) => (APP.test(writtenText(input)) ? told.find(input) : []),
};
