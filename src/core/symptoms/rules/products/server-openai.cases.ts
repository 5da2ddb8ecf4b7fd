import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the field',
    paste: 'HTTP/1.1 401 Unauthorized\nopenai-version: 2020-10-01\n',
    marks: ['openai-version: 2020-10-01'],
  },
  { name: 'another field', paste: 'HTTP/1.1 401 Unauthorized\nx-request-id: abc\n', marks: [] },
  { name: 'nothing failed', paste: 'HTTP/1.1 200 OK\nopenai-version: 2020-10-01\n', marks: [] },
];
