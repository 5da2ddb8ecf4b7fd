/**
 * The words name a server or network in front of the application:
 *
 *     the API runs behind an nginx reverse proxy
 */
import { names } from '../../kinds/names.ts';

export const saysInFront = names(
  'says-in-front',
  [
    '\\b(?:behind|through|via|in front of|using|with) (?:an? |the |our |my |its )?(?:\\w{1,12} )?(?:nginx|haproxy|traefik|cloud ?front|cloudflare|ingress(?:-nginx)?|reverse[- ]proxy|load[- ]balancer|api gateway|caddy|apache|varnish|plesk|k8s ingress|alb|elb|envoy|kong|istio)\\b',
    '\\breverse?[- ]?proxy\\b|\\bproxied (?:by|through|via)\\b|\\brevers(?:e|ed) proxies\\b',
    '\\b(?:cloud ?front|api gateway|ingress controller|plesk|openresty|nginx proxy manager|swag|azure front door)\\b',
  ],
  /not set[- ]up for reverse proxies/i,
);
