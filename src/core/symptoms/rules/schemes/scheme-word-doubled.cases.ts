import { base64, curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the same word',
    paste: curlTrace({ sent: ['Authorization: Bearer Bearer fake-token'] }),
    marks: ['Bearer Bearer fake-token'],
  },
  {
    name: 'another word',
    paste: curlTrace({ sent: [`Authorization: Bearer Basic ${base64('fake:fake')}`] }),
    marks: [`Bearer Basic ${base64('fake:fake')}`],
  },
  { name: 'a value alone', paste: 'Bearer Bearer fake-token', marks: ['Bearer Bearer fake-token'] },
  { name: 'one word', paste: curlTrace({ sent: ['Authorization: Bearer fake-token'] }), marks: [] },
  { name: 'a parameter', paste: curlTrace({ sent: ['Authorization: Token token="fake"'] }), marks: [] },
  { name: 'a message', paste: 'Bearer token malformed', marks: [] },
];
