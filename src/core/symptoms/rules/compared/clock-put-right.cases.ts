import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the date',
    paste: 'PC battery was empty. Every login failed until I set the date',
    marks: ['until I set the date'],
  },
  {
    name: 'a flat battery',
    paste: 'CMOS battery was dead, the date showed 2009 and sign-in fails',
    marks: ['CMOS battery was dead, the date'],
  },
  {
    name: 'a clock that is late',
    paste: 'Invalid signature, my VM clock is 4 min late',
    marks: ['clock is 4 min late'],
  },
  { name: 'another date', paste: 'it fails after setting the expiry date', marks: [] },
  { name: 'a field', paste: 'It answers 401 when I set the date header', marks: [] },
];
