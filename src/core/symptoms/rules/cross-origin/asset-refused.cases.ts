import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a font', paste: '"GET /fonts/body.woff2 HTTP/1.1" 401 179', marks: ['/fonts/body.woff2'] },
  { name: 'a module', paste: 'the script with type="module" gets 401, the others load', marks: ['type="module'] },
  { name: 'it loads', paste: '"GET /fonts/body.woff2 HTTP/1.1" 200 179', marks: [] },
  { name: 'another address', paste: '"GET /api/fontsize HTTP/1.1" 401 179', marks: [] },
];
