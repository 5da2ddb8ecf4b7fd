/**
 * Somebody says that a program behind a proxy does not get the field Authorization:
 *
 *     the backend no longer receives the Authorization header
 */
import { tells } from '../../kinds/tells.ts';

const PROGRAM =
  '(?:app(?:lication)?|backend|back end|upstream|service|target|api|origin|container|controller|lambda|function|server behind|pod)';
const FIELD = '(?:the |any |an |my )?[`"“]?authori[sz]ation[`"”]?(?: http)?(?: headers?| fields?)?';

export const appGetsNoAuthorization = tells(
  'app-gets-no-authorization',
  [
    `\\b${PROGRAM}\\b[^\\n.]{0,20}?\\b(?:no longer|never|does(?:n['’]t| not)|did(?:n['’]t| not)) (?:gets?|receives?|sees?|sent)\\b ${FIELD}`,
    `\\bauthori[sz]ation[\`"”]? (?:headers? |fields? )?(?:is |was |gets? |are )?(?:missing|gone|lost|absent|stripped|dropped|removed|not there|not forwarded|not passed(?: on)?)\\b[^\\n.]{0,30}?\\b(?:at|in|on|when it (?:reaches|arrives at)|by the time it reaches|to|behind) (?:the |my |our )?${PROGRAM}\\b`,
    `\\b(?:proxy|nginx|traefik|cloudflare|gateway|load balancer|alb|ingress|cdn|cloudfront|haproxy|envoy|caddy|tunnel)\\b[^\\n.]{0,20}?\\b(?:strips|drops|removes|eats|swallows|does(?:n['’]t| not) (?:forward|pass(?: on)?)|is (?:stripping|dropping|removing)) ${FIELD}`,
  ],
  /redirect|CORS|preflight|browser|axios|fetch\(/i,
);
