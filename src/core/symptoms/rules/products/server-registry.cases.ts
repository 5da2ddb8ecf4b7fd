import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the field',
    paste: 'HTTP/1.1 401 Unauthorized\nDocker-Distribution-Api-Version: registry/2.0\n',
    marks: ['Docker-Distribution-Api-Version: registry/2.0'],
  },
  { name: 'another field', paste: 'HTTP/1.1 401 Unauthorized\nServer: nginx\n', marks: [] },
  { name: 'nothing failed', paste: 'HTTP/1.1 200 OK\nDocker-Distribution-Api-Version: registry/2.0\n', marks: [] },
];
