/**
 * A portal for single sign-on answers a program's own login, which it does not know:
 *
 *     POST /api/login 401
 *     <title>Login - Authelia</title>
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const PORTAL =
  /<title>[^<\n]{0,40}\bAuthelia\b|\bX-Authelia\b|\?rd=https?[:%]|\bSSOwat\b|\/yunohost\/sso\b|\boutpost\.goauthentik\.io\b|\/cdn-cgi\/access\/login\b|<title>[^<\n]{0,20}\b(?:authentik|oauth2[ -]proxy|Cloudflare Access)\b|\brealm="?(?:authentik|authelia)\b|\/oauth2\/(?:start|sign_in)\b/dgi;
/** A program, or what it sends, and not a person in a browser. */
const PROGRAM =
  /\bauthorization\b|\/api\/|\bcurl\b|\bBearer\b|(?<![\w./])app\b(?!\.)|\b(?:PROPFIND|REPORT|opds|webdav|caldav|ClientLogin|greader|fever|subsonic|rest)\b/i;
const REFUSED =
  /\b401\b|unauthori[sz]ed|\b403\b|\bauthentication (?:failed|required)|unexpected (?:token|character) ?'?</i;
/** The portal's own login, or its way back. */
const OWN = /firstfactor|\b1FA\b|\/oauth2\/callback|csrf/i;

export const portalBeforeProgram: Rule = {
  id: 'portal-before-program',
  find: (input) => {
    const text = writtenText(input);
    return text.length < 10_000 && PROGRAM.test(text) && REFUSED.test(text) && !OWN.test(text)
      ? places(input, PORTAL).slice(0, 1)
      : [];
  },
};
