/**
 * What the server runs or is set to asks for Digest, which a client that sends user and password as they are cannot pass:
 *
 *     if (!request->authenticate(user, password)) return request->requestAuthentication();
 */
import { codeText, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** ESPAsyncWebServer asks for Digest unless told `false`; Flask-HTTPAuth, http-auth, Spring and Baikal by name. */
const DIGEST =
  /\brequest->requestAuthentication\(\s{0,3}(?:\)|[^,()\n]{1,60}\)|[^,()\n]{1,60},\s{0,3}true\s{0,3}\))|\brequestAuthentication\(\s{0,3}DIGEST_AUTH\b|\bAuthenticationMethod::DIGEST\b|\bdav_auth_type["']?\s{0,3}(?:[:=]|=>)\s{0,3}["']?digest\b|\bflask_httpauth import[^\n]{0,60}\bHTTPDigestAuth\b|\bDigestAuthenticationEntryPoint\b|\bauth\.digest\(\{/dgim;
/** In front of any site, so it tells only beside a client that does not do it. */
const WEB_SERVER = /^[ \t]*AuthType[ \t]+Digest\b|"method"[ \t]*=>[ \t]*"digest"/dgim;
const SENDS_BASIC = /(?<!Auth)(?<!Auth:)\bBasic\b|[ \t]-u[ ]?["'\w$]|\bauth=\(/i;
/** Many apps for files and calendars know Basic alone. */
const DAV = /^[ \t]*DAV[ \t]+On\b/im;
/** The client does Digest too, so this is not the matter. */
const CLIENT = /--digest|--anyauth|\brequests\.auth\b|\bDigest (?:username|realm)=/i;

export const serverCodeAsksDigest: Rule = {
  id: 'server-code-asks-digest',
  find: (input) => {
    const text = codeText(input);
    if (CLIENT.test(text)) return [];
    return [
      ...places(input, DIGEST),
      ...(SENDS_BASIC.test(text) || DAV.test(text) ? places(input, WEB_SERVER) : []),
    ].slice(0, 1);
  },
};
