import { base64, curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'other characters', paste: curlTrace({ sent: ['Authorization: Basic fake.fake!'] }), marks: ['fake.fake!'] },
  {
    name: 'encoded for an address',
    paste: curlTrace({ sent: ['Authorization: Basic ZmFrZTpmYQ%3D%3D'] }),
    marks: ['ZmFrZTpmYQ%3D%3D'],
  },
  {
    name: 'a length that no base64 has',
    paste: curlTrace({ sent: ['Authorization: Basic ZmFrZTpmYWtlZ'] }),
    marks: ['ZmFrZTpmYWtlZ'],
  },
  { name: 'base64', paste: curlTrace({ sent: [`Authorization: Basic ${base64('fake:fake')}`] }), marks: [] },
  { name: 'a variable', paste: curlTrace({ sent: ['Authorization: Basic $CREDENTIALS'] }), marks: [] },
  { name: 'words for the value', paste: "headers = {'Authorization': 'Basic user_data'}\n", marks: [] },
];
