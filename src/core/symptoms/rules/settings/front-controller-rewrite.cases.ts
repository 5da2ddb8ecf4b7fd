import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'one file for all',
    paste: 'RewriteEngine On\nRewriteCond %{REQUEST_FILENAME} !-f\nRewriteRule ^ index.php [QSA,L]\n',
    marks: ['RewriteRule ^ index.php'],
    from: 'https://httpd.apache.org/docs/2.4/rewrite/remapping.html#fallback-resource',
  },
  {
    name: 'below a folder',
    paste: '<IfModule mod_rewrite.c>\n  RewriteRule ^(.*)$ /shop/index.php/$1 [L]\n</IfModule>\n',
    marks: ['  RewriteRule ^(.*)$ /shop/index.php'],
  },
  {
    name: 'the field is handed on',
    paste: 'RewriteRule .* - [E=HTTP_AUTHORIZATION:%{HTTP:Authorization}]\nRewriteRule ^ index.php [L]\n',
    marks: [],
  },
  { name: 'passed with the directive', paste: 'CGIPassAuth On\nRewriteRule ^ index.php [L]\n', marks: [] },
  { name: 'the login of Apache', paste: 'AuthType Basic\nRewriteRule ^ index.php [L]\n', marks: [] },
  { name: 'a redirect', paste: 'RewriteRule ^ https://www.example.com%{REQUEST_URI} [R=301,L]\n', marks: [] },
];
