import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Retry-After',
    paste: 'HTTP/1.1 401 Unauthorized\nRetry-After: 900\nContent-Type: text/plain\n',
    marks: ['Retry-After: 900'],
  },
  {
    name: 'none left',
    paste: 'HTTP/1.1 403 Forbidden\nX-RateLimit-Limit: 60\nX-RateLimit-Remaining: 0\n',
    marks: ['X-RateLimit-Remaining: 0'],
  },
  {
    name: 'the newer field',
    paste: 'HTTP/1.1 401 Unauthorized\nRateLimit: "default";r=0;t=30\n',
    marks: ['RateLimit: "default";r=0;t=30'],
  },
  { name: 'some left', paste: 'HTTP/1.1 401 Unauthorized\nX-RateLimit-Remaining: 58\n', marks: [] },
  { name: '429 says it itself', paste: 'HTTP/1.1 429 Too Many Requests\nRetry-After: 900\n', marks: [] },
];
