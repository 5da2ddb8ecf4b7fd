/**
 * Digest signs the path, and the paste shows the settings of a proxy that changes it on the way:
 *
 *     Authorization: Digest ..., uri="/cam1/status"
 *     location /cam1/ { proxy_pass http://10.0.0.5/; }
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const DIGEST =
  /\b(?:Authorization|WWW-Authenticate):[ \t]{0,5}Digest\b|\bdigest (?:auth\w{0,12}|login)\b|--digest\b|\bHTTPDigestAuth\b/i;
/** nginx puts the path of `proxy_pass` in place of that of the location; a bare host leaves it. */
const CHANGED =
  /\bproxy_pass[ \t]+https?:\/\/[^\s;/]{1,200}\/[^\s;]{0,200};|(?<=^|[{;])[ \t]*(?:rewrite[ \t]+\S|handle_path[ \t]+\S|uri[ \t]+strip_prefix\b|ProxyPass[ \t]+\/[\w/-]{1,60}[ \t]+https?:\/\/[^\s/]{1,200}\/?(?=\s|$)|http-request (?:replace-path|set-path)\b)|\bstripprefix\b|\bpath rewrit\w{1,4}\b|\brewrit\w{1,4} (?:the |of the )?path\b|\bstrip\w{0,4} (?:the )?(?:path )?prefix\b/dgim;

export const digestBehindChangedPath: Rule = {
  id: 'digest-behind-changed-path',
  find: (input) => (DIGEST.test(writtenText(input)) ? places(input, CHANGED).slice(0, 2) : []),
};
