/**
 * A Windows login works straight at the server, and not through a proxy or load balancer in front of it.
 *
 *     NTLM does not work through nginx
 */
import { tells } from '../../kinds/tells.ts';

export const windowsLoginFailsBehindProxy = tells(
  'windows-login-fails-behind-proxy',
  [
    '\\b(?:ntlm|kerberos|negotiate|windows auth\\w*|integrated auth\\w*)\\b[^\\n]{0,80}?\\b(?:through|behind|via|over)\\b[^\\n]{0,30}?\\b(?:reverse[ -]?prox(?:y|ies)|proxy|nginx|haproxy|traefik|apache|caddy|load[ -]?balancer|gateway|yarp|arr)\\b',
  ],
  /corporat|upstream|company|forward proxy|\b407\b|https?_proxy/i,
);
