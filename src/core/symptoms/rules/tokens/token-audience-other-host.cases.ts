import { curlTrace, fakeJwt } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const token = (aud: unknown) => fakeJwt({ aud });

export const cases: readonly RuleCase[] = [
  {
    name: 'another site',
    paste: curlTrace({ sent: [`Authorization: Bearer ${token('https://other.test/api')}`] }),
    marks: [token('https://other.test/api')],
  },
  {
    name: 'another host of the site',
    paste: curlTrace({ sent: [`Authorization: Bearer ${token('https://login.example.com')}`] }),
    marks: [],
  },
  { name: 'a name', paste: curlTrace({ sent: [`Authorization: Bearer ${token('orders-api')}`] }), marks: [] },
  {
    name: 'a name of Entra',
    paste: curlTrace({ sent: [`Authorization: Bearer ${token('api://orders')}`] }),
    marks: [],
  },
  {
    name: 'one of several',
    paste: curlTrace({ sent: [`Authorization: Bearer ${token(['https://other.test', 'https://api.example.com'])}`] }),
    marks: [],
  },
  {
    name: 'a machine of one’s own',
    paste: curlTrace({ host: 'localhost:3000', sent: [`Authorization: Bearer ${token('https://other.test')}`] }),
    marks: [],
  },
];
