import { base64, curlTrace, fakeJwt } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const whole = fakeJwt({ aud: 'fake' });
const two = whole.split('.').slice(0, 2).join('.');
const one = whole.split('.')[0] ?? '';

export const cases: readonly RuleCase[] = [
  { name: 'the signature is missing', paste: curlTrace({ sent: [`Authorization: Bearer ${two}`] }), marks: [two] },
  { name: 'only the header is left', paste: curlTrace({ sent: [`Authorization: Bearer ${one}`] }), marks: [one] },
  { name: 'whole', paste: curlTrace({ sent: [`Authorization: Bearer ${whole}`] }), marks: [] },
  {
    name: 'cut by the person who pasted it',
    paste: curlTrace({ sent: [`Authorization: Bearer ${one}...`] }),
    marks: [],
  },
  {
    name: 'a key that is JSON in base64',
    paste: curlTrace({
      sent: [`Authorization: Bearer ${base64('{"k":"fake","n":"fake","id":1}').replace(/=+$/, '')}`],
    }),
    marks: [],
  },
];
