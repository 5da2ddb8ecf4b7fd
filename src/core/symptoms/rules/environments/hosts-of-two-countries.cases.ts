import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'two countries',
    paste: 'AUTH_HOST=https://auth.fake.com\n401 from https://auth.fake.cn/oauth2',
    marks: ['https://auth.fake.cn'],
  },
  {
    name: 'two ends of one service',
    paste: 'Failed: invalid key at https://api.fake.ai, my console is https://api.fake.com',
    marks: ['https://api.fake.com'],
  },
  { name: 'one end', paste: '401 from https://auth.fake.com, https://api.fake.com', marks: [] },
  { name: 'other names', paste: '401 from https://auth.fake.com, https://login.fake.cn', marks: [] },
  { name: 'no failure', paste: 'https://auth.fake.com and https://auth.fake.cn', marks: [] },
  { name: 'pages', paste: 'GET https://www.shop.de/ 302 https://www.shop.com/\n401', marks: [] },
];
