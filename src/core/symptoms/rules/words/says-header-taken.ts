/**
 * The words say that something in front of the application takes the login away:
 *
 *     the load balancer strips the Authorization header
 */
import { LOST } from '../../kinds/lost.ts';
import { says } from '../../kinds/says.ts';

const NETWORKS =
  'cloud ?front|cloudflare|fastly|akamai|varnish|vercel|netlify|cdn|api gateway|apigw|gateway|ingress|load balancer|dev proxy';
const SERVERS =
  'alb|elb|arr|istio|kong|zuul|nginx|haproxy|traefik|envoy|caddy|apache|iis|litespeed|proxy|web ?server|server|hosting|plesk|cpanel|forward-?auth';
const INTERFACES = 'fastcgi|php-?fpm|mod_\\w{2,8}|cgi';
const FRONT = `\\b(?:${NETWORKS}|${SERVERS}|${INTERFACES})\\b`;
const FIELD =
  '\\b(?:(?:headers?|fields?|getHeader\\(|headers\\.|headers\\[) ?[`"\']?authori[sz]ation\\b|(?:authori[sz]ation|auth|x-api-key) (?:http )?(?:headers?|fields?)|HTTP_AUTHORIZATION)\\b';
const TAKEN =
  'stripped|removed|dropped|swallowed|eaten|discarded|filtered|forwarded|passed|propagated|reach(?:ing|es|ed)?|arriv(?:e|es|ing)';

export const saysHeaderTaken = says(
  'says-header-taken',
  [
    `${FRONT}[^\\n]{0,60}?${LOST}\\b[^\\n]{0,40}?(?:${FIELD}|\\bheaders?\\b)`,
    `${FIELD}[^\\n]{0,60}?${LOST}\\b[^\\n]{0,60}?${FRONT}`,
    `\\b${LOST}\\b[^\\n]{0,30}?${FIELD}[^\\n]{0,60}?${FRONT}`,
    `\\b(?:backend|app|application|server|service|upstream|api|container|pod|tomcat|node|express|php|django|flask|spring|rails)\\b[^\\n]{0,12}?\\b(?:never|not|n['’]t|no longer) (?:ever )?(?:sees?|gets?|receives?|finds?)\\b[^\\n]{0,20}?${FIELD}[^\\n]{0,60}?${FRONT}`,
    `${FRONT}[^\\n]{0,60}?${FIELD}[^\\n]{0,16}?\\b(?:is|are|was|returns?|gives?|comes? (?:back|in|out)(?: as)?) (?:always )?(?:null|undefined|empty|nil|None|missing|absent|blank)\\b`,
    `${FIELD}[^\\n]{0,16}?\\b(?:is|are|was|returns?) (?:always )?(?:null|undefined|empty|nil|None|missing|absent|blank)\\b[^\\n]{0,20}?\\b(?:behind|through|via|after|with|using)\\b[^\\n]{0,30}?${FRONT}`,
    `\\bheaders?\\b[^\\n]{0,50}?\\b(?:not (?:contain|include|have|show|list)|has no|have no|without|lacks?)\\b[^\\n]{0,16}?\\bauthori[sz]ation\\b[^\\n]{0,50}?\\b(?:behind|through|via|after|with|by)\\b[^\\n]{0,16}?${FRONT}`,
    `${FIELD}[^\\n]{0,60}?\\b(?:missing|absent|gone|lost)\\b[^\\n]{0,12}?\\b(?:in|on|at|from) (?:the |my |our )?(?:\\w{1,12} )?(?:backend|upstream|pod|container|application|origin)\\b`,
    `${FRONT}[^\\n]{0,40}?\\b(?:backend|app|application|service|upstream|api|container|pod)\\b[^\\n]{0,12}?\\b(?:never|not|n['’]t|no longer) (?:ever )?(?:sees?|gets?|receives?|finds?)\\b[^\\n]{0,12}?\\b(?:tokens?|headers?|authori[sz]ation|credentials)\\b`,
    `${FIELD}[^\\n]{0,20}?\\b(?:stripped|removed|dropped|swallowed|discarded)\\b`,
    `${FIELD} (?:\\w{1,12} ){0,3}?(?:never|not|n['’]t|isn['’]t|doesn['’]t) (?:\\w{1,12} ){0,2}?(?:${TAKEN})\\b`,
  ],
  /redirect|30[1278]\b|Access-Control|WWW-Authenticate/i,
);
