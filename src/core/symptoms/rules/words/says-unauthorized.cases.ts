import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'the code', paste: 'Request failed: 401', marks: ['401'] },
  { name: 'the word', paste: '{"message":"Unauthorized"}', marks: ['Unauthorized'] },
  { name: 'lines with numbers', paste: '400/// a\n401/// b\n402/// c', marks: [] },
  { name: 'a count', paste: 'added 401 packages, and audited 402 packages in 12s', marks: [] },
  { name: 'a part of a count', paste: 'remote: Counting objects: 100% (401/401), done.', marks: [] },
  { name: 'a list of codes', paste: '400 Bad Request, 401 Unauthorized, 403 Forbidden, 404 Not Found', marks: [] },
  { name: 'digits in a token', paste: 'GET /?t=a0f9e500e400e410e420b HTTP/1.1 -> 401 Unauthorized', marks: ['401'] },
  { name: 'an attacker', paste: 'an unauthenticated attacker can modify the count', marks: [] },
  { name: 'a port', paste: 'http://localhost:4010/', marks: [] },
  { name: 'a licence', paste: 'in connection with any unauthorized modifications to its public licenses', marks: [] },
  { name: 'a flag', paste: 'gcloud run deploy --allow-unauthenticated', marks: [] },
  { name: 'an exception', paste: 'io.quarkus.security.UnauthorizedException: null', marks: ['UnauthorizedException'] },
  { name: 'a file', paste: 'System.UnauthorizedAccessException: Access to the path is denied', marks: [] },
  { name: 'a log of Express', paste: 'GET /api/users/me 401 3.512 ms - 27', marks: ['GET /api/users/me 401 3.512 ms'] },
  { name: 'at the end of a sentence', paste: 'Response status code was unacceptable: 401.', marks: ['401'] },
  { name: 'a number of IIS', paste: 'HTTP Error 401.2', marks: [] },
];
