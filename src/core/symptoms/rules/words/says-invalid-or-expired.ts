/**
 * The words name two reasons in one breath, and that the time is over is one of them:
 *
 *     The token is invalid or has expired
 */
import { says } from '../../kinds/says.ts';

const THING = '(?:tokens?|jwt|keys?|credentials?|log-?in|auth\\w*|access|pat|ticket|api_?key|secret|grant)';
const BAD = '(?:invalid|incorrect|bad|wrong|not valid|revoked|malformed|unknown|disabled|inactive)';
const OLD = '(?:expired?|timed out|outdated|too old|run out)';
const OR = '(?:,|,? or|,? and/or| ?/| \\|)(?: (?:is|was|has|it has|an?|been|already|may have|may be)){0,3} ?';

export const saysInvalidOrExpired = says(
  'says-invalid-or-expired',
  [
    `\\b${THING}\\b[^\\n.]{0,60}?\\b${BAD}${OR}${OLD}\\b`,
    `\\b${THING}\\b[^\\n.]{0,60}?\\b${OLD}${OR}${BAD}\\b`,
    `\\b${BAD}${OR}${OLD} (?:[\\w-]{1,14} ){0,3}?${THING}\\b`,
    `\\b${OLD}${OR}${BAD} (?:[\\w-]{1,14} ){0,3}?${THING}\\b`,
    '\\b(?:invalid|incorrect)[_-]or[_-]expired[_-](?:\\w{1,12}[_-])?(?:token|jwt|key)\\b',
  ],
  /token expired or incorrect|session|cookie|\bcode\b|\botp\b|csrf|\bstate\b|\blink\b|captcha|certificate|password|nonce|signature|\bif\b|licen[cs]e|subscription|\bpermission|\bscope|authorization grant/i,
);
