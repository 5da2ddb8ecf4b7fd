/**
 * It works with the server of the framework and fails behind Apache or another host, as people tell it.
 *
 *     with runserver it works, with Apache I get 401
 */
import { tells } from '../../kinds/tells.ts';

const OWN =
  '(?:run ?server|flask run|artisan serve|php -S|php[- ]builtin server|built-?in (?:web ?|php )?server|development server|dev server|webrick|gunicorn|uvicorn|waitress|wsgiref|bin/console server|symfony serve|rails s(?:erver)?)';
const OTHER =
  '(?:apache2?|httpd|mod[_-]?wsgi|mod[_-]?php|mod[_-]?fcgid|fast-?cgi|php-?fpm|php-?cgi|cpanel|plesk|xampp|wamp|mamp|shared host(?:ing)?|litespeed|passenger)';
const FAILS =
  "(?:but|not|n['’]t|fails?|failing|40[13]|unauthori[sz]ed|however|while|whereas|only|null|empty|missing|no longer|lost|stripped)";

export const worksWithoutApache = tells('works-without-apache', [
  `\\b(?:works?|worked|working|fine|ok|there|present)\\b[^\\n]{0,40}?\\b${OWN}[^\\n]{0,120}?\\b${FAILS}\\b[^\\n]{0,80}?\\b${OTHER}\\b`,
  `\\b${OWN}[^\\n]{0,60}?\\b(?:works?|worked|working|fine|ok)\\b[^\\n]{0,120}?\\b${OTHER}\\b`,
  `\\b${OTHER}\\b[^\\n]{0,120}?\\b${FAILS}\\b[^\\n]{0,120}?\\b${OWN}[^\\n]{0,40}?\\b(?:works?|worked|working|fine|ok)\\b`,
  `\\b${OTHER}\\b[^\\n]{0,120}?\\b(?:but|while|whereas)\\b[^\\n]{0,20}?\\b(?:works?|fine|ok)\\b[^\\n]{0,40}?\\b${OWN}`,
]);
