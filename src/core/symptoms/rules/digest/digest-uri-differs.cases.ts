import { curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const digest = (uri: string) => `Digest username="fake", realm="x", nonce="n", uri="${uri}", response="0"`;

export const cases: readonly RuleCase[] = [
  {
    name: 'another path',
    paste: curlTrace({ path: '/app/me', sent: [`Authorization: ${digest('/me')}`] }),
    marks: [digest('/me')],
  },
  {
    name: 'without the query',
    paste: curlTrace({ path: '/me?page=2', sent: [`Authorization: ${digest('/me')}`] }),
    marks: [digest('/me')],
  },
  { name: 'the same path', paste: curlTrace({ sent: [`Authorization: ${digest('/me')}`] }), marks: [] },
  {
    name: 'an absolute address of the same path',
    paste: curlTrace({ sent: [`Authorization: ${digest('http://api.example.com/me')}`] }),
    marks: [],
  },
];
