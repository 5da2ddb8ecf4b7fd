import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a path', paste: 'Error: 401 from https://tools.example.com/mcp', marks: ['mcp'] },
  { name: 'a transport', paste: 'SSE error: Non-200 status code (401)', marks: ['SSE error'] },
  { name: 'no refusal', paste: 'mcp server started on port 3000', marks: [] },
];
