import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'signs between',
    paste: '`SHOP_API_KEY` <> `SHOP_AUTH_STATIC_TOKEN`\n',
    marks: ['SHOP_API_KEY` <> `SHOP_AUTH_STATIC_TOKEN'],
  },
  {
    name: 'what the code reads',
    paste: 'The chart sets SHOP_TOKEN but the program reads SHOP_AUTH_TOKEN\n',
    marks: ['SHOP_TOKEN but the program reads SHOP_AUTH_TOKEN'],
  },
  {
    name: 'both set',
    paste: 'Both SHOP_API_KEY and SHOP_KEY are set. Using SHOP_KEY.\n',
    marks: ['Both SHOP_API_KEY and SHOP_KEY are set'],
  },
  { name: 'the same name', paste: 'SHOP_TOKEN not SHOP_TOKEN\n', marks: [] },
  { name: 'no secrets', paste: 'LOG_LEVEL vs LOG_FORMAT\n', marks: [] },
  { name: 'a list', paste: 'set SHOP_USER and SHOP_PASSWORD\n', marks: [] },
  {
    name: 'renamed',
    paste: 'changed from SHOP_TOKEN to SHOP_AUTH_TOKEN\n',
    marks: ['from SHOP_TOKEN to SHOP_AUTH_TOKEN'],
  },
];
