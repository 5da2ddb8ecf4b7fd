import { curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const at = (host: string) => `resource_metadata="http://${host}/.well-known/oauth-protected-resource"`;

export const cases: readonly RuleCase[] = [
  {
    name: 'the address inside the network',
    paste: curlTrace({ path: '/mcp', got: [`WWW-Authenticate: Bearer ${at('localhost:8080')}`] }),
    marks: [at('localhost:8080')],
  },
  {
    name: 'the same host',
    paste: curlTrace({ path: '/mcp', got: [`WWW-Authenticate: Bearer ${at('API.example.com')}`] }),
    marks: [],
  },
  { name: 'the request is not shown', paste: `WWW-Authenticate: Bearer ${at('localhost')}`, marks: [] },
];
