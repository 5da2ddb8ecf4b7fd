import type { RuleCase } from '../../cases/rule-case.ts';

const head = 'interceptors.request.use((config) => {\n  config.headers.Authorization = bearer;\n';

export const cases: readonly RuleCase[] = [
  {
    name: 'axios',
    paste: `${head}});\n`,
    marks: [`${head}})`],
    from: 'https://www.npmjs.com/package/axios',
  },
  { name: 'it does', paste: `${head}  return config;\n});\n`, marks: [] },
  { name: 'in one line', paste: 'api.interceptors.request.use((c) => withToken(c));', marks: [] },
];
