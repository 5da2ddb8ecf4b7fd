import { curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a login and 500',
    paste: curlTrace({ sent: ['Authorization: Basic Zm9vOmJhcg=='], status: '500 Internal Server Error' }),
    marks: ['500'],
  },
  {
    name: 'curl -u, the answer alone',
    paste:
      '$ curl -i -u bob:open-sesame http://example.com/private/\nHTTP/1.1 500 Internal Server Error\nServer: Apache\n',
    marks: ['500'],
    from: 'captured: Apache 2.4.71',
  },
  { name: 'no login', paste: curlTrace({ status: '500 Internal Server Error' }), marks: [] },
  { name: 'refused', paste: curlTrace({ sent: ['Authorization: Basic Zm9vOmJhcg=='] }), marks: [] },
];
