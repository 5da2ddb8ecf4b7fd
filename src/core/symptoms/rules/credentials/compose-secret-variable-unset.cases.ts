import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a key',
    paste: 'WARN[0000] The "SHOP_API_KEY" variable is not set. Defaulting to a blank string.',
    marks: ['SHOP_API_KEY'],
  },
  {
    name: 'as a program logs it',
    paste: 'level=warning msg="The \\"DB_PASSWORD\\" variable is not set. Defaulting to a blank string."',
    marks: ['DB_PASSWORD'],
  },
  { name: 'part of a hash', paste: 'The "apr1" variable is not set. Defaulting to a blank string.', marks: [] },
  { name: 'no secret', paste: 'The "TIME_ZONE" variable is not set. Defaulting to a blank string.', marks: [] },
  { name: 'of a person', paste: 'The "AUTHOR" variable is not set. Defaulting to a blank string.', marks: [] },
];
