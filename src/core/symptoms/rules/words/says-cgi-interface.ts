/**
 * A login is refused, and the words name an interface behind Apache that keeps Authorization back:
 *
 *     401 with the right password since the move to PHP-FPM
 */
import { names } from '../../kinds/names.ts';

export const saysCgiInterface = {
  ...names(
    'says-cgi-interface',
    [
      '\\bphp[- ]?fpm\\b|\\bphp[-/ ](?:fast)?cgi\\b|\\b(?:mod_|proxy_)f?cgid?\\b|\\bmod_(?:proxy_)?fcgid?\\b|\\bmod_wsgi\\b|\\bsuphp\\b',
      '\\bWSGIPassAuthorization\\b|\\bCGIPassAuth\\b',
      '\\b(?:as|under|via|through|with|using|uses?) (?:a )?(?:fast)?cgi\\b',
    ],
    /FastCGI sent|fastcgi:\/\/|fastcgi_|primary script|fpm\.sock|systemctl|\bnginx\b|pool www|FROM php|image:/i,
  ),
};
