import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the code behind the method',
    paste: "The browser's OPTIONS request gets 401 from the login filter.",
    marks: ['OPTIONS request gets 401'],
  },
  { name: 'the code before it', paste: 'Our API answers 401 to every OPTIONS call.', marks: ['401 to every OPTIONS'] },
  {
    name: 'the word preflight',
    paste: 'The preflight fails: HTTP 403 Forbidden',
    marks: ['preflight fails: HTTP 403'],
  },
  {
    name: 'no login on it',
    paste: 'the preflight request does not send an Authorization header',
    marks: ['preflight request does not send an Authorization'],
  },
  { name: 'it passes', paste: 'The OPTIONS request gets 204, then GET gets 401.', marks: [] },
  { name: 'other options', paste: 'There are two options to log in; both give 401.', marks: [] },
  { name: 'a line of a log', paste: 'method=OPTIONS: 401 path=/api/login', marks: ['OPTIONS: 401'] },
  {
    name: 'the method in capitals',
    paste: 'HTTP OPTIONS returns Unauthorized',
    marks: ['OPTIONS returns Unauthorized'],
  },
  { name: 'a filter', paste: 'the JWT filter does not skip OPTIONS', marks: ['skip OPTIONS'] },
  { name: 'another method works', paste: '401 on OPTIONS, GET gives 200', marks: ['401 on OPTIONS'] },
  { name: 'what blocks it', paste: 'auth_basic blocks OPTIONS requests', marks: ['auth_basic blocks OPTIONS'] },
  { name: 'what it needs', paste: 'The OPTIONS request needs a token', marks: ['OPTIONS request needs a token'] },
  {
    name: 'one call and not the other',
    paste: 'I get 401, the token is added on the GET call not on the OPTION call',
    marks: ['GET call not on the OPTION'],
  },
  {
    name: 'a field is missing',
    paste: '401: the Authorization header is missing on the OPTIONS call',
    marks: ['401: the Authorization header is missing on the OPTIONS'],
  },
];
