/**
 * The answer asks for a login of HTTP, and the client puts one into the SOAP message:
 *
 *     WWW-Authenticate: Basic realm="camera"
 *     <wsse:UsernameToken>
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const ASKED = /\bWWW-Authenticate["'`]?[ \t]{0,2}[:=][ \t]{0,2}["'`]?(?:Basic|Digest|NTLM|Negotiate)\b/i;
const SENT = /\b(?:wsse:)?UsernameToken\b|\bPassword(?:Digest|Text)\b|\bWS-?Security\b|\bWSSE\b/dgi;
/** Where it got through, or HTTP's own login was sent too, something else is wrong. */
const OTHER = /\bauthorization["'`]?[ \t]{0,2}[:=][ \t]{0,2}["'`]?(?:Basic|Digest|NTLM|Negotiate)\b/i;

export const soapLoginWhereHttpAsked: Rule = {
  id: 'soap-login-where-http-asked',
  find: (input) =>
    ASKED.test(writtenText(input)) && !OTHER.test(writtenText(input)) ? places(input, SENT).slice(0, 1) : [],
};
