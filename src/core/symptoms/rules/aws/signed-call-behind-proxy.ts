/**
 * A signature does not fit, and the paste shows the settings of a proxy that changes the path or the host on the way:
 *
 *     SignatureDoesNotMatch
 *     handle_path /s3/* {
 *       reverse_proxy localhost:9000
 *     }
 */
import { matches, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const REFUSED =
  /\bSignatureDoesNotMatch\b|\bsignature (?:we|you|that was)? ?(?:calculated|provided|computed)[^\n]{0,40}?\bdoes ?n[o'’]t match|\b(?:invalid|wrong|bad|incorrect)[ _](?:oauth_|hmac |webhook |request )?signature\b|\bsignature (?:mismatch|(?:is |was )?(?:invalid|incorrect|wrong)|does(?: not|n[’']t) match|verification failed|validation failed)|\bsignatures? do not match\b/gi;
const CHANGED =
  /(?<=^|[{;])[ \t#]*(?:handle_path[ \t]|uri[ \t]+strip_prefix|rewrite[ \t]|reverse_proxy[ \t]|proxy_pass[ \t]|proxy_set_header[ \t]+Host\b|header_up[ \t]+Host\b|ProxyPreserveHost\b|http-request set-header[ \t]+host\b|ProxyPass(?:Match)?[ \t]|RewriteRule[ \t][^\n]{0,200}\[[^\]\n]{0,20}P\b|http-request (?:replace-(?:path|uri)|set-path)[ \t]|(?:http-)?reqi?rep[ \t])|stripprefix|replacepath|addprefix|rewrite-target|ProxyPreserveHost[ \t]+Off|prefix_rewrite|regex_rewrite|strip_path[ \t]?[:=][ \t]?true|\b(?:behind|through|via|using|with) (?:an? |the |our |my )?(?:\w{1,12} )?(?:nginx|traefik|caddy|haproxy|apache|envoy|cloudflare|ingress|cloud ?front|ngrok|(?:cloudflare )?tunnel|(?:reverse[ -]?)?proxy|load[ -]balancer)\b|\b(?:nginx|traefik|caddy|haproxy|apache|envoy|cloudflare|ingress|proxy) (?:is )?in front\b|\b(?:TLS|SSL|https)[ -]?(?:ends|is ended|terminat\w{1,5}|offload\w{0,3})\b|\bhttp instead of https\b|\bprox(?:y|ies|ied|ying) (?:the |a )?(?:pre-?)?signed (?:\w{1,12} )?(?:url|link)s?\b|\bTrust ?Proxies\b|\btrust proxy\b|\bX-Forwarded-(?:Proto|Host)\b|\bSECURE_PROXY_SSL_HEADER\b/dgim;

export const signedCallBehindProxy: Rule = {
  id: 'signed-call-behind-proxy',
  find: (input) => (matches(input, REFUSED).length > 0 ? places(input, CHANGED) : []),
};
