import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'both options',
    paste: 'curl -sL -H "Authorization: Bearer $TOKEN" https://api.example.com/me\n',
    marks: ['curl'],
    from: 'https://curl.se/docs/manpage.html#-L',
  },
  {
    name: 'trusted',
    paste: 'curl --location-trusted -H "Authorization: Bearer $TOKEN" https://api.example.com/me\n',
    marks: [],
  },
  {
    name: 'it does not follow',
    paste: 'curl -s -H "Authorization: Bearer $TOKEN" https://api.example.com/me\n',
    marks: [],
  },
];
