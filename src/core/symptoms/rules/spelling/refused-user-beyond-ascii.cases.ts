import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'bytes in a log',
    paste: 'AH01617: user j\\xf6rg: authentication failure for "/wiki/": Password Mismatch',
    marks: ['j\\xf6rg'],
  },
  { name: 'a letter', paste: 'WARNING user jörg authentication failed', marks: ['jörg'] },
  { name: 'a path', paste: 'PROPFIND /dav.php/principals/jörg/ 401', marks: ['jörg'] },
  { name: 'no failure', paste: 'user jörg signed in', marks: [] },
  { name: 'plain', paste: 'user bob authentication failed', marks: [] },
  { name: 'an account that is known', paste: 'Login failed for user müller: account locked', marks: [] },
];
