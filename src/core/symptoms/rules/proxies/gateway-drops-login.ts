/**
 * A gateway is told to take the login off before it hands a request on, and the service behind it refuses:
 *
 *     config.hide_credentials=true
 *     customRequestHeaders:
 *       Authorization: ""
 */
import { places } from '../../facts/settings-text.ts';
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
  ].join('|'),
  'dgim',
);

export const gatewayDropsLogin: Rule = {
  id: 'gateway-drops-login',
  find: (input) => places(input, DROPS).slice(0, 1),
};
