import { curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'double quotes',
    paste: curlTrace({ sent: ['Authorization: Bearer "fake-token"'] }),
    marks: ['"fake-token"'],
  },
  {
    name: 'of a word processor',
    paste: curlTrace({ sent: ['Authorization: Bearer “fake-token”'] }),
    marks: ['“fake-token”'],
  },
  { name: 'a key field', paste: curlTrace({ sent: ["X-Api-Key: 'fake-key'"] }), marks: ["'fake-key'"] },
  { name: 'no quotes', paste: curlTrace({ sent: ['Authorization: Bearer fake-token'] }), marks: [] },
  {
    name: 'parameters are quoted by right',
    paste: curlTrace({ sent: ['Authorization: Digest username="fake", realm="x"'] }),
    marks: [],
  },
  { name: 'quotes of the shell', paste: "curl -H 'X-Api-Key: fake-key' https://api.example.com/me", marks: [] },
];
