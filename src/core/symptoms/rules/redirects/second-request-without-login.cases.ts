import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'it is gone',
    paste:
      "{'User-Agent': 'python-requests/2.32.3', 'Authorization': 'Bearer fake'}\n{'User-Agent': 'python-requests/2.32.3'}\n",
    marks: ["{'User-Agent': 'python-requests/2.32.3'}"],
  },
  {
    name: 'it stays',
    paste: "{'User-Agent': 'a', 'Authorization': 'Bearer fake'}\n{'User-Agent': 'a', 'Authorization': 'Bearer fake'}\n",
    marks: [],
  },
  { name: 'one request', paste: "{'User-Agent': 'a'}\n", marks: [] },
];
