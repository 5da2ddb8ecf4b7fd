import { base64, curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const basic = `Basic ${base64('fake:fake')}`;

export const cases: readonly RuleCase[] = [
  {
    name: 'two lines',
    paste: curlTrace({ sent: [`Authorization: ${basic}`, 'Authorization: Bearer fake-token'] }),
    marks: [basic, 'Bearer fake-token'],
  },
  {
    name: 'joined by a comma',
    paste: curlTrace({ sent: [`Authorization: ${basic}, Bearer fake-token`] }),
    marks: [`${basic}, Bearer fake-token`],
  },
  { name: 'one', paste: curlTrace({ sent: [`Authorization: ${basic}`] }), marks: [] },
];
