import { curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const sent = 'Digest username="fake", realm="Old name", nonce="n", uri="/me", response="0"';

export const cases: readonly RuleCase[] = [
  {
    name: 'another realm',
    paste: curlTrace({
      sent: [`Authorization: ${sent}`],
      got: ['WWW-Authenticate: Digest realm="New name", nonce="n"'],
    }),
    marks: [sent],
  },
  {
    name: 'the same realm',
    paste: curlTrace({
      sent: [`Authorization: ${sent}`],
      got: ['WWW-Authenticate: Digest realm="Old name", nonce="n"'],
    }),
    marks: [],
  },
  { name: 'no challenge', paste: curlTrace({ sent: [`Authorization: ${sent}`] }), marks: [] },
];
