import { curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const got = ['WWW-Authenticate: Digest realm="x", nonce="fake-nonce"'];

export const cases: readonly RuleCase[] = [
  { name: 'nothing sent', paste: curlTrace({ got }), marks: ['Digest realm="x", nonce="fake-nonce"'] },
  {
    name: 'another scheme sent',
    paste: curlTrace({ sent: ['Authorization: Bearer fake-token'], got }),
    marks: ['Digest realm="x", nonce="fake-nonce"'],
  },
  {
    name: 'Digest sent',
    paste: curlTrace({ sent: ['Authorization: Digest username="fake", realm="x", nonce="old", uri="/me"'], got }),
    marks: [],
  },
  { name: 'Basic offered too', paste: curlTrace({ got: [...got, 'WWW-Authenticate: Basic realm="x"'] }), marks: [] },
];
