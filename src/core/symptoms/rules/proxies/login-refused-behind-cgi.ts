/**
 * A login goes out and is refused, and the program behind Apache runs as CGI or FastCGI, where the login does not arrive:
 *
 *     curl -u bob:fake -i https://app.example.com/api.php
 *     HTTP/1.1 401 Unauthorized
 *     Server API    FPM/FastCGI
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const SENT =
  /\bcurl\b[^\n]{0,300}?[ \t](?:-u|--user)[ =]?\S|\bauthorization["']?[ \t]?[:=][ \t]?["']?(?:basic|bearer|token)\b|-H[^\n]{0,3}authorization:/i;
const REFUSED = /\b40[13]\b|\bunauthori[sz]ed\b/i;
const INTERFACE =
  /\bServer API\b[^\n]{0,12}\b(?:CGI|FPM)\b|\bFPM\/FastCGI\b|\bphp\d?(?:\.\d)?[- ]?fpm\b|\bfcgi:\/\/|\b(?:mod_|proxy_)f?cgid?\b|\bphp[- ]cgi\b|\bsuphp\b|\bGATEWAY_INTERFACE\b[^\n]{0,8}CGI|\bphp_sapi_name\(\)[^\n]{0,12}(?:cgi|fpm)\b/dgi;

export const loginRefusedBehindCgi: Rule = {
  id: 'login-refused-behind-cgi',
  find: (input) => {
    const text = writtenText(input);
    // nginx hands the field on to such programs by itself.
    if (/\bnginx\b|\bfastcgi_/i.test(text) || !SENT.test(text) || !REFUSED.test(text)) return [];
    return places(input, INTERFACE).slice(0, 1);
  },
};
