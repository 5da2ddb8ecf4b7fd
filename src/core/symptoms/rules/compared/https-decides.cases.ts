import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'one fails, one works',
    paste: 'With an http address I get 401. HTTPS endpoints work fine.',
    marks: ['HTTPS endpoints work'],
  },
  {
    name: 'what helped',
    paste: '401 until I changed http to https in the settings',
    marks: ['changed http to https'],
  },
  { name: 'the other way round', paste: 'http works, https does not work: 401', marks: [] },
  { name: 'git', paste: '401 with https works with ssh', marks: [] },
  { name: 'no login', paste: 'https works fine', marks: [] },
  {
    name: 'two tries',
    paste: 'http:// gives 401 and then https:// 200 with the very same Authorization header',
    marks: ['http:// gives 401'],
  },
  { name: 'the other way round', paste: 'I moved it from http to https and now I get 401', marks: [] },
  {
    name: 'two commands',
    paste:
      'shop find --host http://a.example.com\nError: unauthorized access\n\nshop find --host https://a.example.com\nVALID RESPONSE',
    marks: ['http://a.example.com'],
  },
];
