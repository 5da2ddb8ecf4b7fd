/**
 * The words say that a password of the web server stands in front of the application:
 *
 *     the staging site is behind basic auth
 */
import { says } from '../../kinds/says.ts';

const GATE =
  '(?:(?:http[- ]?)?basic[-_ ]?auth(?:entication)?|auth_basic|\\.?htpasswd|\\.?htaccess (?:password|protection)|authelia|oauth2[-_ ]?proxy|authentik|cloudflare access|a password prompt)';

export const saysGateInFront = says('says-gate-in-front', [
  `\\b(?:behind|protected (?:by|with|using)|secured (?:by|with))\\b[^\\n.;]{0,25}?${GATE}(?![\\w-])`,
  `\\b(?:site|server|page|app|application|api|staging|environment|domain|instance|proxy|nginx|apache|traefik|caddy) (?:also )?(?:has|have|uses?|using|is using|with|requires?|asks for)\\b[^\\n.;]{0,20}?${GATE}(?![\\w-])`,
  `${GATE}(?: \\w{1,12})? (?:is |was )?(?:in front of|enabled (?:on|for|in)|set up (?:on|for|in))\\b`,
]);
