/**
 * A program in PHP or Python finds no login, and the paste names an interface behind which Apache keeps it back:
 *
 *     No 'Authorization: Basic' header found
 *     SetHandler "proxy:unix:/run/php.sock|fcgi://localhost"
 */
import { gist, places } from '../../facts/settings-text.ts';
import type { Rule } from '../../rule.ts';

const MISSING =
  /\bNo ['"`]?(?:Authorization|Basic|Bearer)\b|\bauthorization header (?:was |is )?(?:not found|missing|empty|null)|\b(?:HTTP_AUTHORIZATION|PHP_AUTH_(?:USER|PW))\b[^\n]{0,30}?\b(?:empty|null|NULL|None|not set|undefined|missing|unset)\b|\bUndefined (?:index|array key):? ["']?(?:HTTP_AUTHORIZATION|PHP_AUTH_USER)/i;
const INTERFACE =
  /\bphp\d?(?:\.\d)?[- ]?fpm\b|\bfcgi:\/\/|\b(?:mod_|proxy_)f?cgid?\b|\bf(?:ast)?cgi\b|\bphp[- ]cgi\b|\bsuphp\b|\bServer API\b[^\n]{0,10}\bCGI\b/dgi;

export const noHeaderBehindCgi: Rule = {
  id: 'no-header-behind-cgi',
  // nginx hands the field on to such programs by itself.
  find: (input) =>
    MISSING.test(gist(input)) && !/\bnginx\b|\bfastcgi_/i.test(gist(input)) ? places(input, INTERFACE).slice(0, 1) : [],
};
