import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'at the start',
    paste: 'let token = await login() // fetched once at start\n401 Unauthorized',
    marks: ['token = await login() // fetched once'],
  },
  {
    name: 'a module',
    paste: 'auth = sign(session.token)  # module level\n403 expired token',
    marks: ['auth = sign(session.token)  # module level'],
  },
  { name: 'a wait', paste: 'GET /vlans -> 401 (after 10 minutes)', marks: ['401 (after 10 minutes'] },
  { name: 'nothing refused', paste: 'const token = get() // fetched once', marks: [] },
  { name: 'each time', paste: 'const token = get() // on every call\n401', marks: [] },
  { name: 'a wait', paste: '401 after 3 minutes of waiting for the deploy', marks: [] },
  {
    name: 'out of the session',
    paste: "401 UNAUTHENTICATED\n$client->setAccessToken(session('fake'));",
    marks: ['setAccessToken(session('],
  },
  { name: 'a new one', paste: '401\n$client->setAccessToken($client->fetchAccessTokenWithRefreshToken());', marks: [] },
];
