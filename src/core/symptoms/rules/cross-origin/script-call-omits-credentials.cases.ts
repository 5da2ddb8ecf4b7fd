import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'omit', paste: 'fetch(url, { credentials: "omit" })\n', marks: ['credentials: "omit"'] },
  { name: 'axios', paste: 'axios.create({ baseURL, withCredentials: false })\n', marks: ['withCredentials: false'] },
  { name: 'include', paste: 'fetch(url, { credentials: "include" })\n', marks: [] },
  {
    name: 'as the body of axios',
    paste: 'axios.post(host, { withCredentials: true })',
    marks: ['axios.post(host, { withCredentials'],
  },
  { name: 'in its own place', paste: 'axios.post(url, body, { withCredentials: true })', marks: [] },
];
