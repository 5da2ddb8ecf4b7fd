import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a virtual host',
    paste: '<VirtualHost *:80>\n  WSGIDaemonProcess app\n  WSGIScriptAlias / /srv/app/wsgi.py\n</VirtualHost>\n',
    marks: ['WSGIDaemonProcess'],
    from: 'https://modwsgi.readthedocs.io/en/master/configuration-directives/WSGIPassAuthorization.html',
  },
  { name: 'handed on', paste: 'WSGIScriptAlias / /srv/app/wsgi.py\nWSGIPassAuthorization On\n', marks: [] },
  { name: 'the login of Apache', paste: 'WSGIScriptAlias / /srv/app/wsgi.py\nAuthType Basic\n', marks: [] },
  { name: 'in words', paste: 'We use WSGI with gunicorn.', marks: [] },
  {
    name: 'handed on in a comment alone',
    paste: 'WSGIScriptAlias / /srv/app/wsgi.py\n# WSGIPassAuthorization On\n',
    marks: ['WSGIScriptAlias'],
  },
  { name: 'not running', paste: '# WSGIScriptAlias / /srv/app/wsgi.py\n', marks: [] },
  {
    name: 'told that it is handed on',
    paste: 'WSGIScriptAlias / /srv/app/wsgi.py\n\nI have set WSGIPassAuthorization On too.',
    marks: [],
  },
];
