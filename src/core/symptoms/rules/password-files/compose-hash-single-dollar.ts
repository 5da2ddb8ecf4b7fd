/**
 * A hash in a label of a compose file whose dollar signs are not doubled. Compose takes them for variables:
 *
 *     - "traefik.http.middlewares.auth.basicauth.users=bob:$apr1$x$y"
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const LABEL =
  /^[ \t]*(?:-[ \t]*)?["']?traefik\.[^\n=:]{1,150}(?:basicauth|digestauth)\.users["']?[ \t]*[=:][^\n]{0,200}?:(\$(?:apr1|2[aby]|1|5|6)\$(?!\$)[^\s"',]{0,120})/dgim;

/** The labels of caddy-docker-proxy. */
const CADDY =
  /^[ \t]*(?:-[ \t]*|labels:[ \t]*)?["']?caddy(?:_\d{1,3})?\.[^\n=:]{0,120}basic_?auth\.[^\n=:]{1,60}["']?[ \t]*[=:][ \t]*["']?(\$2[aby]\$(?!\$)[^\s"',]{0,120})/dgim;

export const composeHashSingleDollar: Rule = {
  id: 'compose-hash-single-dollar',
  find: (input) =>
    [...places(input, LABEL, 1), ...places(input, CADDY, 1)].filter(
      // What `docker inspect` prints is what the label holds.
      ({ span: { end } }) => !/^[^\n"]{0,120}",[ \t\r]*(?:\n|$)/.test(input.text.slice(end, end + 200)),
    ),
};
