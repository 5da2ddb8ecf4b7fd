import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a piece of a key',
    paste: 'WARN[0000] The "aact_YTU5Fake2M2" variable is not set. Defaulting to a blank string.',
    marks: ['aact_YTU5Fake2M2'],
  },
  { name: 'a variable', paste: 'The "SHOP_API_TOKEN" variable is not set.', marks: [] },
  { name: 'one in small letters', paste: 'The "shop_database2" variable is not set.', marks: [] },
];
