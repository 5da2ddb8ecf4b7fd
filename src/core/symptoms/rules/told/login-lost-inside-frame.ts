/**
 * A login does not last inside a frame of another page, and lasts in a window of its own:
 *
 *     inside the iframe the login page comes back, in a new tab it works
 */
import { tells } from '../../kinds/tells.ts';

const FRAME =
  '\\b(?:i-?frames?|(?:LMS|web|inner) frames?|(?:webpage|web page|iframe|website) (?:card|panel|widget)|inside (?:the|a) frame|in (?:the|a) frame|embedded|embedding|embed)\\b';
const LOST =
  '(?:\\blog(?:ged)?[ -]?(?:in|out)\\b|\\bsign(?:ed)?[ -](?:in|out)\\b|\\bsession\\b|\\bcookies?\\b|\\b40[13]\\b|\\bauthenticat\\w{2,6}|\\bunauthori[sz]ed|\\bcsrf\\b)';

export const loginLostInsideFrame = tells(
  'login-lost-inside-frame',
  [
    `${FRAME}[^\\n]{0,120}?${LOST}[^\\n]{0,100}?(?:\\bagain\\b|\\bloops?\\b|\\bnot\\b|n['’]t\\b|\\bnever\\b|\\blost\\b|\\bcomes? back\\b|\\btimed out\\b|\\bexpired\\b|\\b40[13]\\b|\\bnew (?:tab|window)\\b)`,
    `${FRAME}[^\\n]{0,60}?\\b(?:redirects?(?:ed)?|goes|sends?|falls?|jumps?) (?:\\w{1,8} ){0,2}?(?:back )?to (?:the )?/?(?:log-?in|sign-?in)`,
    `(?:\\bagain\\b|\\bloops?\\b|\\bnot\\b|n['’]t\\b|\\bnever\\b|\\blost\\b|\\bcomes? back\\b|\\b40[13]\\b)[^\\n]{0,80}?${LOST}[^\\n]{0,80}?${FRAME}`,
    `${LOST}[^\\n]{0,80}?(?:\\bagain\\b|\\bloops?\\b|\\bnot\\b|n['’]t\\b|\\bnever\\b|\\blost\\b|\\bfail\\w{1,4}\\b)[^\\n]{0,80}?${FRAME}`,
  ],
  /X-Frame-Options|frame-ancestors|refused to (?:display|connect)|silent|renew|check-session|timed out without|embedded (?:postgres|database|server|tomcat|jetty|client|device|linux)/i,
);
