import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the log of a job',
    paste: 'Run npm publish\n  env:\n    CI: true\n    NODE_AUTH_TOKEN: \n',
    marks: ['NODE_AUTH_TOKEN:'],
  },
  { name: 'quotes', paste: 'environment:\n  API_KEY: ""\n', marks: ['API_KEY: ""'] },
  { name: 'a value', paste: 'env:\n  API_KEY: fake\n', marks: [] },
  { name: 'hidden by the service', paste: 'env:\n  NODE_AUTH_TOKEN: ***\n', marks: [] },
  { name: 'no block', paste: 'API_KEY:\n', marks: [] },
];
