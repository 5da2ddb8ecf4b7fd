/**
 * The settings of a proxy put user and password into the address of what stands behind it. Proxies send no login from there:
 *
 *     proxy / http://bob:fake@localhost:8080
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const ADDRESS = '(https?:\\/\\/[^\\s/:@"\']{1,80}:[^\\s/@"\']{1,120}@[\\w.[\\]:-]{1,100})';
const UPSTREAM = new RegExp(
  [
    `^[ \\t]*(?:proxy_pass|ProxyPass|ProxyPassMatch|reverse_proxy|proxy)[ \\t]+(?:\\S{1,80}[ \\t]+){0,2}["']?${ADDRESS}`,
    // Development servers and Traefik.
    `^[ \\t]*["']?(?:proxy|target|upstream|backend|forward[_-]?to)["']?[ \\t]{0,3}[:=][ \\t]{0,3}["']${ADDRESS}`,
    `\\bservers:[ \\t]*\\r?\\n[ \\t]*- url:[ \\t]{1,3}["']?${ADDRESS}`,
  ].join('|'),
  'dgim',
);

export const loginInUpstreamAddress: Rule = {
  id: 'login-in-upstream-address',
  find: (input) => [1, 2, 3].flatMap((group) => places(input, UPSTREAM, group)).slice(0, 2),
};
