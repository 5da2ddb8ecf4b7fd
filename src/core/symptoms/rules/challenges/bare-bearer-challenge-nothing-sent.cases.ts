import { curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'nothing sent', paste: curlTrace({ got: ['WWW-Authenticate: Bearer'] }), marks: ['Bearer'] },
  {
    name: 'a parameter other than an error',
    paste: curlTrace({ got: ['WWW-Authenticate: Bearer realm="api", scope="read"'] }),
    marks: ['Bearer realm="api", scope="read"'],
  },
  {
    name: 'a cookie was sent',
    paste: curlTrace({ sent: ['Cookie: session=fake'], got: ['WWW-Authenticate: Bearer'] }),
    marks: [],
  },
  { name: 'the request is not shown', paste: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer\n', marks: [] },
];
