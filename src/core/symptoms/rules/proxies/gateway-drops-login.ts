/**
 * A gateway is told to take the login off before it hands a request on, and the service behind it refuses:
 *
 *     config.hide_credentials=true
 *     customRequestHeaders:
 *       Authorization: ""
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const DROPS = new RegExp(
  [
    '\\bhide_credentials["\']?\\s{0,3}[=:]\\s{0,3}["\']?true\\b',
    '\\bcustom_?request_?headers\\b[:.]?\\s{0,30}["\']?authorization["\']?\\s{0,2}[:=]\\s{0,2}(?:""|\'\'|$)',
    '\\brequest_?headers_?to_?remove["\']?\\s{0,2}:\\s{0,6}(?:-\\s{0,3}|\\[\\s{0,3})["\']?authorization\\b',
    '\\brequest:\\s{1,12}remove:\\s{1,12}-\\s{1,3}["\']?authorization\\b',
    '\\b(?:header_up|request_header)[ \\t]+-authorization\\b',
    '\\bRemoveRequestHeader=Authorization\\b|\\bRequestHeaderRemove["\']?\\s{0,3}[:=]\\s{0,3}["\']?Authorization\\b',
    '<set-header name="Authorization" exists-action="delete"',
    // HAProxy, Varnish, Squid, lighttpd, Tyk and Kong.
    '\\bhttp-request[ \\t]+(?:del-header[ \\t]+Authorization|set-header[ \\t]+Authorization[ \\t]+(?:""|\'\'))',
    '\\b(?:unset|remove)[ \\t]+(?:be)?req\\.http\\.Authorization\\b',
    '\\b(?:request_header_access|header_access)[ \\t]+Authorization[ \\t]+deny\\b',
    '\\bstrip_auth_data["\']?\\s{0,3}[=:]\\s{0,3}true\\b',
    '\\bremove\\.headers[=:]\\s{0,3}["\']?[\\w,-]{0,60}\\bauthorization\\b',
    // Apache, where it hands requests on.
    '\\bRequestHeader[ \\t]+(?:unset[ \\t]+Authorization\\b|set[ \\t]+Authorization[ \\t]+"")(?=[\\s\\S]{0,1000}?\\bProxyPass)',
    '\\bProxyPass\\w{0,8}[ \\t][^\\n]{1,200}\\n(?:[^\\n]{0,200}\\n){0,6}?[ \\t]*RequestHeader[ \\t]+unset[ \\t]+Authorization\\b',
    // Proxies in code.
    '\\bproxyReq\\.removeHeader\\([ \\t]?["\']authorization["\']',
    '\\bdelete (?:proxy)?req(?:uest)?(?:Opts)?\\.headers(?:\\.authorization\\b|\\[["\']authorization["\']\\])',
    // Only what stands in the list is handed on.
    '\\brequestHeaders(?:Allow|White)list["\']?[ \\t]{0,3}:[ \\t]{0,3}\\[(?![^\\]\\n]{0,300}authorization)[^\\]\\n]{0,300}\\]',
  ].join('|'),
  'dgim',
);

export const gatewayDropsLogin: Rule = {
  id: 'gateway-drops-login',
  find: (input) => places(input, DROPS).slice(0, 1),
};
