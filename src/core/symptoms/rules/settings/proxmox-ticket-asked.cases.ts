import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a script',
    paste: 'requests.post("https://pve.example.com:8006/api2/json/access/ticket", data=login)',
    marks: ['/api2/json/access/ticket'],
  },
  { name: 'another address', paste: 'GET /api2/json/nodes', marks: [] },
];
