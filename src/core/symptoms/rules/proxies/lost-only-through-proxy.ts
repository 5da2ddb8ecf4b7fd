/**
 * Somebody tells that a call is let in at the server itself, and refused through what stands in front:
 *
 *     directly on port 8080 the token is accepted, through the gateway I get 401
 */
import { beginningOf, LONGEST_CODE } from '../../facts/text-matches.ts';
import { tells } from '../../kinds/tells.ts';
import type { Rule } from '../../rule.ts';

const FRONT =
  '(?:through|via|behind|over|using|with) (?:the |our |an? |my )?(?:\\w{1,14} ){0,2}?(?:gateway|proxy|load[- ]?balancer|ingress|cdn|cloud ?front|cloudflare|nginx|haproxy|traefik|caddy|varnish|envoy|kong|istio|alb|elb|front door|reverse[- ]proxy)\\b';
const DIRECT =
  '(?:direct(?:ly)?\\b(?: (?:on|at|to|against|from))?|bypass\\w*|without (?:the )?(?:gateway|proxy|load[- ]?balancer|ingress|cdn|nginx|traefik|haproxy|caddy)|on (?:the )?(?:direct|internal) (?:address|port|url)|via port[- ]?forward\\w*)';
const GOOD =
  '(?:works?|worked|working|accept(?:s|ed)|200|ok|fine|is (?:there|set|present)|it does|arrives?|succeeds?|valid|let in|passes)';
const BAD =
  '(?:40[13]|unauthori[sz]ed|forbidden|refused|rejected|undefined|null|empty|missing|gone|never arrives?|not (?:there|set|present|sent)|n.t arrive|fails?|no (?:auth\\w*|token|header))';

/** Windows logins fail there for reasons of their own. */
const WINDOWS =
  /kerberos|spnego|ntlm|negotiate|\bspn\b|windows auth|integrated auth|\bF5\b|\bSSO\b|single sign-on|now and then|sometimes|every other/i;

const words = tells(
  'lost-only-through-proxy',
  [
    `\\b${FRONT}[^\\n.]{0,70}?\\b${BAD}\\b[^\\n]{0,60}?\\b${DIRECT}[^\\n]{0,60}?\\b${GOOD}\\b`,
    `\\b${BAD}\\b[^\\n.]{0,40}?\\b${FRONT}[^\\n]{0,40}?\\b${DIRECT}[^\\n]{0,60}?\\b${GOOD}\\b`,
    `\\b${DIRECT}[^\\n]{0,60}?\\b${GOOD}\\b[^\\n]{0,40}?\\b${FRONT}[^\\n]{0,60}?\\b${BAD}\\b`,
  ],
  /ntlm|kerberos|windows auth|negotiate|signature|presigned|underscore|cookie|cors|certificate|api_\w+|\w+_token/i,
);

export const lostOnlyThroughProxy: Rule = {
  ...words,
  find: (input) => (WINDOWS.test(beginningOf(input, LONGEST_CODE)) ? [] : words.find(input)),
};
