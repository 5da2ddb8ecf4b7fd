import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a realm',
    paste: '401\nWWW-Authenticate: Bearer realm="demo MCP server"',
    marks: ['WWW-Authenticate: Bearer realm="demo MCP server"'],
  },
  {
    name: 'in code',
    paste: 'res.status(401).set("WWW-Authenticate", "Bearer").end() // Claude opens no browser',
    marks: ['WWW-Authenticate", "Bearer").end() // Claude opens no browser'],
  },
  {
    name: 'with metadata',
    paste: 'mcp\nWWW-Authenticate: Bearer resource_metadata="https://a.example.com"',
    marks: [],
  },
  { name: 'a token was sent', paste: 'mcp\nAuthorization: Bearer fake\nWWW-Authenticate: Bearer realm="a"', marks: [] },
  { name: 'letters of a token', paste: 'token: v1.faaaMcP-_7k\nWWW-Authenticate: Bearer realm="a"', marks: [] },
  { name: 'another API', paste: 'WWW-Authenticate: Bearer realm="api"', marks: [] },
];
