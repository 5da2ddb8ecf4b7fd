import { base64, curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a token to a password area',
    paste: curlTrace({
      sent: ['Authorization: Bearer fake-token'],
      got: ['Server: nginx', 'WWW-Authenticate: Basic realm="Restricted"'],
    }),
    marks: ['Bearer fake-token'],
  },
  {
    name: 'Bearer is offered too',
    paste: curlTrace({
      sent: ['Authorization: Bearer fake-token'],
      got: ['WWW-Authenticate: Basic realm="x"', 'WWW-Authenticate: Bearer'],
    }),
    marks: [],
  },
  {
    name: 'Basic sent, Basic asked',
    paste: curlTrace({
      sent: [`Authorization: Basic ${base64('fake:fake')}`],
      got: ['WWW-Authenticate: Basic realm="x"'],
    }),
    marks: [],
  },
  { name: 'no challenge', paste: curlTrace({ sent: ['Authorization: Bearer fake-token'] }), marks: [] },
];
