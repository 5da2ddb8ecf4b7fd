/**
 * Somebody tells that a call to one host is sent on to another, to which many clients give no login:
 *
 *     api.example.com gets forwarded to https://node7.example.net
 */
import { beginningOf, LONGEST_CODE, matches, sighting, spanOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** Where an answer came from in the end, as libraries name it: the source of a pattern, up to the address. */
export const FINAL_ADDRESS =
  '\\b(?:ResponseUri|response_?url|res(?:ponse|p)?\\.(?:url|request\\.url|uri)|r\\.url|final (?:url|address)|effective[ _]url|url_effective|responseURL)\\b["\']?[ \\t]{0,3}[:=]{0,2}[ \\t]{0,3}';
const SENT_ON = new RegExp(
  `(?:\\b(?:forward(?:s|ed)?|redirect(?:s|ed|ing|ion)?|re-?routed|sent on|goes on|30[1278])(?: \\w{1,12}){0,3} (?:to|on to|at):?[ \\t]{0,3}|\\b(?:redirect\\w{0,6}|30[12378])\\b[^\\n]{0,120}?(?:->|→|=>|\\blocation[:=])[ \\t]{0,3}(?=["'<(]{0,2}https?:)|\\b30[12378][ \\t]{1,3}(?=["'<(]{0,2}https?:)|${FINAL_ADDRESS})["'\`<(]{0,2}(https?://([\\w.-]{4,200})[^\\s"'\`<>)]{0,200})`,
  'dgi',
);
const ADDRESS = /\bhttps?:\/\/([\w.-]{4,200})/gi;
/** A page where people sign in is no place that a program's login is meant for. */
const SIGN_IN = /log-?in|sign-?in|sso|auth\w{0,10}\.|oauth|authorize|accounts\.|callback|saml|idp|openid/i;

export const callGoesOnToOtherHost: Rule = {
  id: 'call-goes-on-to-other-host',
  find: (input) => {
    const text = beginningOf(input, LONGEST_CODE);
    if (text.length > 300 && !/\b40[13]\b|unauthori[sz]ed|auth|token|credentials|\blog ?in\b/i.test(text)) return [];
    return matches(input, SENT_ON)
      .flatMap((match) => {
        const span = spanOf(match, 1);
        const [, address = '', host = ''] = match;
        if (!span || SIGN_IN.test(address)) return [];
        const before = [...text.slice(0, span.start).matchAll(ADDRESS)].map(([, one = '']) => one.toLowerCase());
        return before.some((one) => one !== host.toLowerCase()) && !before.includes(host.toLowerCase())
          ? [sighting(input, span)]
          : [];
      })
      .slice(0, 1);
  },
};
