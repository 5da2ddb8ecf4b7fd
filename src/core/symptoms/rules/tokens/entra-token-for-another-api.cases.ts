import { curlTrace, fakeJwt } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const iss = 'https://sts.windows.net/00000000-0000-0000-0000-000000000000/';
const graph = fakeJwt({ iss, aud: 'https://graph.microsoft.com' });
const own = fakeJwt({ iss, aud: 'api://fake-app' });

export const cases: readonly RuleCase[] = [
  {
    name: 'Graph’s token at another host',
    paste: curlTrace({ sent: [`Authorization: Bearer ${graph}`] }),
    marks: [graph],
    from: 'Microsoft identity platform, access tokens',
  },
  {
    name: 'another token at Graph',
    paste: curlTrace({ host: 'graph.microsoft.com', sent: [`Authorization: Bearer ${own}`] }),
    marks: [own],
  },
  {
    name: 'Graph’s token at Graph',
    paste: curlTrace({ host: 'graph.microsoft.com', sent: [`Authorization: Bearer ${graph}`] }),
    marks: [],
  },
  { name: 'one’s own token at one’s own API', paste: curlTrace({ sent: [`Authorization: Bearer ${own}`] }), marks: [] },
  { name: 'the host is not shown', paste: graph, marks: [] },
];
