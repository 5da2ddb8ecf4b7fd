/** Logins in addresses that hold no sign which an address could take for its own, given to a program that is not known to send them. */
import type { RuleInput } from '../rule.ts';
import { LONGEST_CODE, matches, writtenText } from './text-matches.ts';

const ADDRESS = /\bhttps?:\/\/((?:[\w.-]{1,60}|<[\w -]{1,40}>):(?:[\w.-]{1,60}|\*{2,20}|<[\w -]{1,40}>))@[\w.[{<$-]/dgi;
const REFUSED =
  /\b401\b|unauthori[sz]ed|no credentials|not authenticated|missing authentication|authentication (?:is )?required/i;
/** These send what stands in the address, or the matter is another: a proxy, a camera, the other scheme. */
const OTHER =
  /\b(?:curl|wget|git|npm|yarn|pnpm|pip|uv|poetry|docker (?:login|pull|push)|composer|bundle|gem|helm|browser|chrome|firefox|safari)\b|\.git\b|proxy(?:_url)?["']?[ \t]?[:=]|\b407\b|digest|snapshot|camera|isapi|cgi-bin|onvif|rtsp/i;

/** Where such logins stand; none unless a refusal for want of one is told of. */
export function plainAddressLogins(input: RuleInput): readonly RegExpExecArray[] {
  const text = writtenText(input).slice(0, LONGEST_CODE);
  return REFUSED.test(text) && !OTHER.test(text) ? matches(input, ADDRESS) : [];
}
