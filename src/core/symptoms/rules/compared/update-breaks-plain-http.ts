/**
 * After an update a login over plain http is not kept, as where the new version marks its cookie `Secure`:
 *
 *     since version 2 the login at http://192.0.2.7:8080 comes back to the login page, https works
 */
import { tellsOfLostSession } from '../../facts/session-lost.ts';
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const PLAIN =
  /\bhttp:\/\/(?!localhost\b|127\.)[\w.-]{1,100}(?::\d{2,5})?|\b(?:over|via|using|with|on|through|plain|without) (?:plain |just |only )?http\b(?!s|:)|\bwithout (?:https|tls|ssl|a certificate)\b|\bno https\b/dgi;
const UPDATE =
  /\b(?:upgrad|updat)(?:e|ed|es|ing)\b|\bsince (?:version |v|release )?\d|\b(?:new|latest) (?:version|release|image)\b|\bdowngrad\w{1,3}\b|\bv?\d+\.\d+(?:\.\d+)? (?:works?|worked|was fine|is fine)\b/i;
const KEPT =
  /\bcookies?\b|\bsessions?\b|\blog(?:ged)? ?out\b|\blog-?in (?:page|loop|screen|form)\b|\b(?:can(?:not|['’]t| not)) log ?in\b|\bback to (?:the )?(?:login|sign)\b|\bredirect(?:s|ed)? (?:back )?to (?:\/|the )?log-?in\b|\bunable to log ?in\b/i;

export const updateBreaksPlainHttp: Rule = {
  id: 'update-breaks-plain-http',
  find: (input) => {
    const text = writtenText(input);
    if (!UPDATE.test(text) || !KEPT.test(text) || !tellsOfLostSession(text)) return [];
    // A key that a script sends needs no cookie.
    if (/authorization|bearer|api[ _-]?key|git(?:hub|lab)?\b|\bcurl\b/i.test(text)) return [];
    return places(input, PLAIN).slice(0, 1);
  },
};
