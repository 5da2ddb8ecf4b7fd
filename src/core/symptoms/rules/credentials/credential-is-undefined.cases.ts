import { base64, curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const pair = `Basic ${base64('undefined:undefined')}`;

export const cases: readonly RuleCase[] = [
  {
    name: 'the word of JavaScript',
    paste: curlTrace({ sent: ['authorization: Bearer undefined'] }),
    marks: ['Bearer undefined'],
  },
  { name: 'the word of Python', paste: 'Authorization: Token None', marks: ['Token None'] },
  { name: 'inside Basic', paste: curlTrace({ sent: [`Authorization: ${pair}`] }), marks: [pair] },
  { name: 'a key field', paste: curlTrace({ sent: ['X-Api-Key: null'] }), marks: ['null'] },
  { name: 'in the address', paste: curlTrace({ path: '/me?api_key=undefined' }), marks: ['api_key=undefined'] },
  { name: 'a token', paste: curlTrace({ sent: ['Authorization: Bearer fake-undefined-token'] }), marks: [] },
];
