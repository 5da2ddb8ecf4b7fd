import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a setting and a claim',
    paste: 'audience: \'https://api.example.com\'\n"aud": "https://api.example.com/"\n401',
    marks: ['https://api.example.com/'],
  },
  {
    name: 'as told',
    paste:
      'The identifier is https://api.example.com and the page asks audience=https://api.example.com/ which gives 401',
    marks: ['https://api.example.com/'],
  },
  {
    name: 'the same',
    paste: 'audience: \'https://api.example.com/\'\n"aud": "https://api.example.com/"\n401',
    marks: [],
  },
  { name: 'another host', paste: 'audience: https://a.example.com\naud: https://b.example.com/\n401', marks: [] },
];
