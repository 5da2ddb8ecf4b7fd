import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'no challenge',
    paste: 'POST /mcp gets 401 without any WWW-Authenticate',
    marks: ['without any WWW-Authenticate'],
  },
  {
    name: 'no flow',
    paste: 'Our MCP connector shows one 401, and the sign-in window is never opened',
    marks: ['sign-in window is never opened'],
  },
  {
    name: 'no metadata',
    paste: 'mcp client: failed to load protected resource metadata',
    marks: ['failed to load protected resource'],
  },
  {
    name: 'no OAuth',
    paste: 'The MCP server at https://tools.example.com/mcp does not support OAuth',
    marks: ['does not support OAuth'],
  },
  { name: 'another API', paste: 'the API answers 401 without WWW-Authenticate', marks: [] },
  { name: 'a challenge', paste: 'POST /mcp gets 401 with WWW-Authenticate: Bearer', marks: [] },
];
