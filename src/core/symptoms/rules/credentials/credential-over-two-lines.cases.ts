import { base64, curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const whole = base64(`fake:${'fake-'.repeat(14)}`);
const [first, second] = [whole.slice(0, 76), whole.slice(76)];

export const cases: readonly RuleCase[] = [
  {
    name: 'broken after 76 characters',
    paste: curlTrace({ sent: [`Authorization: Basic ${first}`, second] }),
    marks: [`Basic ${first}`],
  },
  { name: 'in one line', paste: curlTrace({ sent: [`Authorization: Basic ${whole}`] }), marks: [] },
  {
    name: 'a field behind it',
    paste: curlTrace({ sent: [`Authorization: Basic ${whole}`, 'Accept: */*'] }),
    marks: [],
  },
];
