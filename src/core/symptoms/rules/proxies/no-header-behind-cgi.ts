/**
 * A program in PHP or Python finds no login, and the paste names an interface behind which Apache keeps it back:
 *
 *     No 'Authorization: Basic' header found
 *     SetHandler "proxy:unix:/run/php.sock|fcgi://localhost"
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const MISSING =
  /\bJWT Token not found\b|\btoken_not_provided\b|\b(?:bearer )?token not found\b|\bunauthenticated\b|\bplease (?:provide|make sure you pass)\b[^\n]{0,40}?\b(?:password|key|token)\b|\bERROR_LOGIN_PARAMETERS_MISSING\b|\brest_not_logged_in\b|\bNo ['"`]?(?:Authorization|Basic|Bearer)\b|\bauthorization header (?:was |is )?(?:not found|missing|empty|null)|\b(?:HTTP_AUTHORIZATION|PHP_AUTH_(?:USER|PW))\b[^\n]{0,30}?\b(?:empty|null|NULL|None|not set|undefined|missing|unset)\b|\bUndefined (?:index|array key):? ["']?(?:HTTP_AUTHORIZATION|PHP_AUTH_USER)/i;
const INTERFACE =
  /\bRewriteEngine\b|(?<![\w/])(?:public\/)?\.htaccess\b|\bAllowOverride None\b|\bphp\d?(?:\.\d)?[- ]?fpm\b|\bfcgi:\/\/|\b(?:mod_|proxy_)f?cgid?\b|\bf(?:ast)?cgi\b|\bphp[- ]cgi\b|\bsuphp\b|\bServer API\b[^\n]{0,10}\bCGI\b/dgi;

export const noHeaderBehindCgi: Rule = {
  id: 'no-header-behind-cgi',
  // nginx hands the field on to such programs by itself.
  find: (input) =>
    MISSING.test(writtenText(input)) &&
    !/\bnginx\b|\bfastcgi_|\bAuthType\b|htpasswd|AuthUserFile|HTTP:Authorization/i.test(writtenText(input))
      ? places(input, INTERFACE).slice(0, 1)
      : [],
};
