import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'behind a hyphen',
    paste: 'POST https://intake-eu.example.com/v1 401',
    marks: ['https://intake-eu.example.com'],
  },
  { name: 'a label', paste: '401 from api.eu.example.net', marks: ['api.eu.example.net'] },
  { name: 'in words', paste: 'our account is in the EU region, 401', marks: ['in the EU'] },
  { name: 'AWS', paste: '401 https://sqs.eu-west-1.amazonaws.com/', marks: [] },
  { name: 'a top level', paste: '401 https://www.example.de/', marks: [] },
];
