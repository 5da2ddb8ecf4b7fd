import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'PHP-FPM', paste: '401 with the right password under PHP-FPM', marks: ['PHP-FPM'] },
  { name: 'CGI', paste: 'The login is refused, PHP runs as CGI', marks: ['as CGI'] },
  { name: 'Python', paste: 'Works with runserver, 401 with mod_wsgi', marks: ['mod_wsgi'] },
  { name: 'nothing failed', paste: 'apt install php-fpm apache2', marks: [] },
  {
    name: 'a log of nginx',
    paste: 'FastCGI sent in stderr: "Primary script unknown", upstream: php-fpm, 401',
    marks: [],
  },
];
