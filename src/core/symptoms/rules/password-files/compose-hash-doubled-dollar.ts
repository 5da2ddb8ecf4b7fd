/**
 * The hash in a label of a compose file has its dollar signs doubled, as compose wants it:
 *
 *     - "traefik.http.middlewares.auth.basicauth.users=bob:$$apr1$$x$$y"
 */
import { matches, sightingsOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const LABEL =
  /^[ \t]*(?:-[ \t]*)?["']?traefik\.[^\n=:]{1,150}(?:basicauth|digestauth)\.users["']?[ \t]*[=:][^\n]{0,200}?:(\$\$(?:apr1|2[aby]|1|5|6)\$\$[^\s"',]{0,120})/dgim;

export const composeHashDoubledDollar: Rule = {
  id: 'compose-hash-doubled-dollar',
  find: (input) =>
    sightingsOf(
      input,
      matches(input, LABEL).filter((match) => !(match[1] ?? '').replaceAll('$$', '').includes('$')),
      1,
    ),
};
