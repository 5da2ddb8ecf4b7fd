import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Express',
    paste: 'res.status(401).json({ jsonrpc: "2.0", error: { code: -32001, message: "Unauthorized" } })',
    marks: ['jsonrpc: "2.0'],
  },
  {
    name: 'a body',
    paste: '{"jsonrpc":"2.0","error":{"code":-32000,"message":"Unauthorized: No token"},"id":null}',
    marks: ['"jsonrpc":"2.0'],
  },
  {
    name: 'a challenge is there',
    paste: 'WWW-Authenticate: Bearer\n\n{"jsonrpc":"2.0","error":"Unauthorized"}',
    marks: [],
  },
  {
    name: 'another failure',
    paste: '{"jsonrpc":"2.0","error":{"code":-32601,"message":"Method not found"}}',
    marks: [],
  },
];
