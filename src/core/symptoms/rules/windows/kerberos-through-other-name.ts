/**
 * Kerberos works under the name of one machine and not under a balanced name, an alias or a virtual host:
 *
 *     SPNEGO through the load balancer fails, straight at node1 it works
 */
import { beginningOf, LONGEST_MESSAGE, sighting } from '../../facts/text-matches.ts';
import { toldContrasts } from '../../facts/told-contrasts.ts';
import { tellsOfFailure } from '../../kinds/tells.ts';
import type { Rule, RuleInput, Sighting } from '../../rule.ts';

const NAME =
  '(?:load[ -]?balancer|balanced (?:name|host)|lb (?:name|host)|vip\\b|virtual (?:host ?name|name|ip)|alias(?:es)?\\b|c-?name\\b|dns (?:name|record|entry|alias)|a record|host header|ingress|vanity (?:name|url)|friendly (?:name|url)|haproxy|knox|gateway|keepalived|f5\\b|arr\\b|service name|custom (?:domain|host ?name)|fqdn|short (?:host ?)?name|ip address)';
const OTHER =
  '(?:direct(?:ly)?|straight|node\\d{0,2}\\b|single (?:node|host|server)|machine name|computer name|server name|real (?:host ?)?name|host ?name|localhost|the other name|backend|fqdn|short name|ip address|server\\d{1,3})';
const words = tellsOfFailure('kerberos-through-other-name', [
  `\\b${NAME}[^\\n]{0,120}?\\b${OTHER}[^\\n]{0,60}?\\b(?:works?|worked|working|fine|ok|succeeds?)\\b`,
  `\\b${OTHER}[^\\n]{0,60}?\\b(?:works?|worked|working|fine|ok|succeeds?)\\b[^\\n]{0,120}?\\b${NAME}`,
  `\\b(?:works?|worked|working|fine|ok|succeeds?)\\b[^\\n]{0,50}?\\b${OTHER}[^\\n]{0,100}?\\b${NAME}`,
  `\\b(?:works?|worked|working|fine|ok|succeeds?) (?:with|via|at|on|under|using|for|when)\\b[^\\n]{0,30}?https?://[\\w-]{1,40}\\b[^\\n]{0,60}?\\b${NAME}`,
  `\\b(?:reach|call|open|access|connect to|ask for)\\b[^\\n]{0,30}?\\b(?:as|via|by|under|at)\\b[^\\n]{0,40}?\\b${NAME}`,
]);
/** Named alone, where the login is Kerberos for sure; NTLM suffers from proxies for reasons of its own. */
const alone = tellsOfFailure(words.id, [
  `\\b(?:behind|through|via|over|with) (?:an? |the |our )?(?:\\w{1,12} )?${NAME}`,
]);
const KERBEROS = /kerberos|spnego|gssapi|\bgss_|\bGSS|krb5|\bkinit\b|\bkey ?tab\b/i;

export const kerberosThroughOtherName: Rule = {
  ...words,
  find: (input) => {
    const text = beginningOf(input, LONGEST_MESSAGE);
    const isKerberos = KERBEROS.test(text);
    if (!isKerberos && !/\bklist\b|\bSPNs?\b|negotiate|windows auth|integrated auth/i.test(text)) return [];
    const told = [...words.find(input), ...underTwoNames(input)];
    return told.length > 0 || !isKerberos ? told : alone.find(input);
  },
};

const HOST = /(?:https?:\/\/|\bHTTP\/)([\w-]{1,60}(?:\.[\w-]{1,60}){0,5})/i;

/** One address is refused, and another one in the same breath works. */
function underTwoNames(input: RuleInput): readonly Sighting[] {
  return toldContrasts(input).flatMap(({ bad, good, span }) => {
    const [one, other] = [HOST.exec(bad)?.[1], HOST.exec(good)?.[1]];
    return one && other && one.toLowerCase() !== other.toLowerCase() ? [sighting(input, span)] : [];
  });
}
