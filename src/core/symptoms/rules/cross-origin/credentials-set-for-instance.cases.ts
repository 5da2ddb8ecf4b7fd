import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'defaults',
    paste: 'axios.defaults.withCredentials = true;',
    marks: ['axios.defaults.withCredentials = true'],
  },
  {
    name: 'an instance',
    paste: "const api = axios.create({ baseURL: '/api', withCredentials: true });",
    marks: ["axios.create({ baseURL: '/api', withCredentials: true"],
  },
  { name: 'a module', paste: 'axios: {\n  credentials: true\n}', marks: ['axios: {\n  credentials: true'] },
  { name: 'one call', paste: "fetch(url, { credentials: 'include' })", marks: [] },
];
