/**
 * A proxy asks for a login of its own (Basic, PAM, LDAP) and hands requests on, so that the application gets the proxy's login too:
 *
 *     location / {
 *       auth_basic "Members";
 *       proxy_pass http://app:8080;
 *     }
 */
import { beginningOf, LONGEST_WRITTEN, matches, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const HANDED_ON =
  /(?:^\+?|[{};])[ \t]*(?:proxy_pass|ProxyPass|reverse_proxy|proxy[ \t]+\/\S{0,80})[ \t]|\btraefik\.http\.routers\.|^[ \t]*loadBalancer:|^[ \t]*proxy\.server[ \t]+=/gm;
const ASKED =
  /(?:^\+?|[{};])[ \t]*(?:auth_(?:basic|pam|ldap|digest|gss|krb5?|radius)[ \t]+(?!off\b)["'$\w][^\n;]{0,200};|AuthType[ \t]+(?:Basic|Digest|GSSAPI|Kerberos)\b|basicAuth:|auth\.require[ \t]+=|basic_?auth\b[^\n]{0,120}|include[ \t]+[^\s;]{0,80}basic[-_]?auth[^\s;]{0,40};|[-"' \t]*traefik\.http\.middlewares\.[\w-]{1,60}\.basicauth\.users)/dgm;
/** The login is kept from the application, or is meant for it. */
const SETTLED =
  /proxy_set_header[ \t]+Authorization\b|header_up[ \t]+-?Authorization\b|RequestHeader[ \t]+\w+[ \t]+Authorization\b|basicauth\.removeheader=true|^[ \t]*(?:proxy_pass|ProxyPass|reverse_proxy|proxy)[ \t][^\n]{0,120}?https?:\/\/[^\s/@]{1,100}@/im;

export const loginInFrontOfApp: Rule = {
  id: 'login-in-front-of-app',
  find: (input) =>
    matches(input, HANDED_ON).length > 0 && !SETTLED.test(beginningOf(input, LONGEST_WRITTEN))
      ? places(input, ASKED)
      : [],
};
