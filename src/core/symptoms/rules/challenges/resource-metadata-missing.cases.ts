import { curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a bare challenge at /mcp',
    paste: curlTrace({ method: 'POST', path: '/mcp', got: ['WWW-Authenticate: Bearer'] }),
    marks: ['Bearer'],
    from: 'MCP specification 2025-11-25, authorization',
  },
  {
    name: 'no challenge at all, a field of the protocol',
    paste: curlTrace({ sent: ['MCP-Protocol-Version: 2025-11-25'], got: ['Content-Type: text/plain'] }),
    marks: ['401'],
  },
  {
    name: 'a search that prints nothing',
    paste: "$ curl -si -X POST https://api.example.com/mcp -d '{}' | grep -i www-authenticate\n# no output\n",
    marks: ['grep -i www-authenticate'],
  },
  {
    name: 'a search of another API',
    paste: '$ curl -si https://api.example.com/me | grep -i www-authenticate\n# no output\n',
    marks: [],
  },
  {
    name: 'with the address',
    paste: curlTrace({
      path: '/mcp',
      got: [
        'WWW-Authenticate: Bearer resource_metadata="https://api.example.com/.well-known/oauth-protected-resource"',
      ],
    }),
    marks: [],
  },
  { name: 'another API', paste: curlTrace({ got: ['WWW-Authenticate: Bearer'] }), marks: [] },
];
