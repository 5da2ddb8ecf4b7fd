import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the newer one is refused',
    paste: 'works with node-fetch 2.6.6, with 2.6.7 I get 401',
    marks: ['2.6.6, with 2.6.7'],
  },
  {
    name: 'the other way round',
    paste: 'node-fetch 3.1.1 gives 401, 3.1.0 is fine',
    marks: ['3.1.1 gives 401, 3.1.0'],
  },
  { name: 'one release', paste: 'npm warn node-fetch@2.6.7 401', marks: [] },
  { name: 'another package', paste: 'axios 2.6.6 and 2.6.7, 401', marks: [] },
];
