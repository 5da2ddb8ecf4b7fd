import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'told', paste: 'Custom HTTP header Authorization, value = faketoken', marks: ['faketoken'] },
  {
    name: 'in lines',
    paste: 'Header name: Authorization\nValue: eyJfake.fake.fake\n401',
    marks: ['eyJfake.fake.fake'],
  },
  { name: 'with a word', paste: 'Header name: Authorization\nValue: Bearer fake', marks: [] },
  { name: 'another field', paste: 'Header name: X-Api-Key\nValue: faketoken', marks: [] },
  { name: 'no value', paste: 'Header key: Authorization\nvalue: undefined', marks: [] },
];
