import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the interceptor of axios itself',
    paste: "const api = axios.create({ baseURL })\naxios.interceptors.request.use(withToken)\napi.get('/me')\n",
    marks: ['api.get('],
    from: 'https://www.npmjs.com/package/axios',
  },
  {
    name: 'an interceptor of its own',
    paste: "const api = axios.create({ baseURL })\napi.interceptors.request.use(withToken)\napi.get('/me')\n",
    marks: [],
  },
  { name: 'no instance', paste: "axios.interceptors.request.use(withToken)\naxios.get('/me')\n", marks: [] },
];
