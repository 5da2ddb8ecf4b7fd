/**
 * The paste names two issuers that differ in a slash, in http or https, or in the host alone:
 *
 *     issuer-uri: http://keycloak:8080/realms/demo
 *     "iss": "http://localhost:8080/realms/demo"
 */
import { matches, sighting, spanOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const NAMED =
  /\b(?:iss|issuers?|issuer[-_ ]?ur[il]|valid[-_ ]?issuers?|expected[-_ ]?issuer|oidc[-_ ]?issuer(?:[-_ ]?url)?|KC_HOSTNAME|authority)["'`\]]{0,2}(?: (?:is|claim|was|returned|value))?[\s]{0,3}(?:[:=]|=>|is|was|,)?[\s]{0,3}["'`[]{0,2}(https?:\/\/[^\s"'`<>,;)\]}]{4,200})/dgi;
/** A realm of Keycloak is an issuer, whatever stands before its address. */
const REALM = /\b(https?:\/\/[\w.:[\]<>-]{3,200}(?:\/auth)?\/realms\/[\w-]{1,80})/dgi;
const MICROSOFT = /^https:\/\/(?:sts\.windows\.net|login\.microsoftonline\.com|login\.windows\.net)\/([\w-]{8,})/i;

export const issuersNearlyEqual: Rule = {
  id: 'issuers-nearly-equal',
  find: (input) => {
    const named = [...matches(input, NAMED), ...matches(input, REALM)].map((match) => ({
      url: match[1] ?? '',
      span: spanOf(match, 1),
    }));
    const other = named.find(({ url }) => url !== named[0]?.url && isAlike(named[0]?.url ?? '', url));
    return other?.span ? [sighting(input, other.span)] : [];
  },
};

/** Whether two different addresses are likely meant to be one issuer. */
function isAlike(one: string, other: string): boolean {
  if (bare(one) === bare(other)) return true;
  const tenant = MICROSOFT.exec(one)?.[1];
  if (tenant !== undefined && tenant === MICROSOFT.exec(other)?.[1]) return true;
  const path = pathOf(one);
  return path.length > 3 && path === pathOf(other);
}

function bare(url: string): string {
  return url
    .replace(/^https?:/i, '')
    .replace(/[./]+$/, '')
    .toLowerCase();
}

function pathOf(url: string): string {
  return /^https?:\/\/[^/]*(\/.*)?$/i.exec(url)?.[1]?.replace(/[./]+$/, '') ?? '';
}
