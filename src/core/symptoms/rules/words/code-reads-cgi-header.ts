/**
 * Code of PHP, or of another language behind CGI, reads the login. Apache keeps that field from such programs:
 *
 *     $request->getHeaderLine('Authorization')
 */
import { says } from '../../kinds/says.ts';

const NAME = '(?:HTTP_)?Authorization';

export const codeReadsCgiHeader = says(
  'code-reads-cgi-header',
  [
    `\\$_(?:SERVER|ENV)\\[ ?["'](?:REDIRECT_)?(?:HTTP_AUTHORIZATION|PHP_AUTH_(?:USER|PW|DIGEST))["'] ?\\]`,
    `(?:->|::)(?:getHeaderLine|getHeader|header|get_request_header|get_header|getServerParams|hasHeader|server)\\(["']${NAME}["']`,
    `->headers->(?:get|has)\\(["']${NAME}["']`,
    `->bearerToken\\(\\)|->getUserInfo\\(\\)`,
    `\\b(?:getallheaders|apache_request_headers)\\(\\)(?=[\\s\\S]{0,300}?Authorization)`,
    `\\bgetenv\\(["']HTTP_AUTHORIZATION["']`,
    `\\bENV(?:\\[|\\{)["']?HTTP_AUTHORIZATION["']?[\\]}]`,
  ],
  /RewriteRule|SetEnvIf|fastcgi_param|curl_setopt/i,
  'to-any',
);
