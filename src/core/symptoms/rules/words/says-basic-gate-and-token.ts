/**
 * The words tell of a Basic login in front of a site, and of a Bearer token that the application behind it wants:
 *
 *     staging is behind .htaccess AuthType Basic, and the API wants a JWT
 */
import { writtenText } from '../../facts/text-matches.ts';
import { tellsOfTrouble } from '../../facts/trouble.ts';
import { tells } from '../../kinds/tells.ts';
import type { Rule } from '../../rule.ts';

const BASIC = '(?:basic[-_ ]?auth\\w{0,12}|http basic|\\.?htaccess|\\.?htpasswd|auth_basic|authtype basic)';
const gate = tells(
  'says-basic-gate-and-token',
  [
    `\\b(?:behind|protected (?:by|with|via)|secured (?:by|with)|guarded by|hidden behind)\\b[^\\n.;]{0,30}?(?<!\\w)${BASIC}\\b`,
    `(?<!\\w)${BASIC}\\b[^\\n.;]{0,30}?\\b(?:in front of|before|on the (?:ingress|proxy|reverse proxy|load balancer|staging)|for (?:the )?(?:staging|preview|dev)|as (?:a )?(?:middleware|gate))\\b`,
    `\\b(?:staging|preview|test) (?:site|server|environment|deployments?|system)s?\\b[^\\n.;]{0,40}?(?<!\\w)${BASIC}\\b`,
    `\\b(?:middleware|ingress|proxy|gateway|server|nginx|apache|traefik|caddy)\\b[^\\n.;]{0,30}?\\b(?:checks?|requires?|wants?|asks? for|enforces?|adds?|demands?)\\b[^\\n.;]{0,20}?(?<!\\w)${BASIC}\\b`,
  ],
  /\bcors\b|preflight/i,
);
const TOKEN = /\b(?:bearer|jwts?|api tokens?|access tokens?)\b/i;

export const saysBasicGateAndToken: Rule = {
  ...gate,
  find: (input) => (TOKEN.test(writtenText(input)) && tellsOfTrouble(input.text) ? gate.find(input) : []),
};
