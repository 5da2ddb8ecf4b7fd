import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'instead', paste: 'The controller throws, and I get 401 instead of 500', marks: ['401 instead of 500'] },
  {
    name: 'the other way round',
    paste: 'instead of 404 Spring answers with 403',
    marks: ['instead of 404 Spring answers with 403'],
  },
  { name: 'expected', paste: 'It should be 405 but I got a 403', marks: ['should be 405 but I got a 403'] },
  {
    name: 'exceptions',
    paste: 'All exceptions are converted to HTTP 401',
    marks: ['exceptions are converted to HTTP 401'],
  },
  { name: '403 and 401', paste: 'I get 403 instead of 401', marks: [] },
  { name: 'a log', paste: 'GET /a 404\nGET /b 401', marks: [] },
  {
    name: 'a controller',
    paste: 'my controller throws an exception but the client sees 401',
    marks: ['controller throws an exception but the client sees 401'],
  },
  {
    name: 'a field left out',
    paste: 'POST /signup with missing field -> 401, with all fields -> 200',
    marks: ['missing field -> 401'],
  },
  {
    name: 'it was done and refused',
    paste: 'The row gets saved in the table but the answer is 401',
    marks: ['row gets saved in the table but the answer is 401'],
  },
  { name: 'any bug', paste: 'Any bug in a handler ends as 401', marks: ['Any bug in a handler ends as 401'] },
];
