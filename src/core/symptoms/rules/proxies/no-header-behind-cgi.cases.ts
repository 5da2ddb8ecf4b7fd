import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'sabre/dav behind PHP-FPM',
    paste: "No 'Authorization: Bearer' header found\nphp-fpm over fcgi://127.0.0.1:9000",
    marks: ['php-fpm'],
  },
  {
    name: 'a variable that is not there',
    paste: 'Undefined array key "PHP_AUTH_USER" since mod_fcgid is used',
    marks: ['mod_fcgid'],
  },
  { name: 'nginx', paste: "No 'Authorization: Bearer' header found\nnginx with php-fpm", marks: [] },
  { name: 'the interface alone', paste: 'php-fpm is running', marks: [] },
  {
    name: 'rules of a folder',
    paste: '{"code":401,"message":"JWT Token not found"}\nRewriteEngine On\nRewriteRule ^ index.php [L]',
    marks: ['RewriteEngine'],
  },
  { name: 'Apache asks itself', paste: 'Unauthenticated.\nRewriteEngine On\nAuthType Basic', marks: [] },
];
