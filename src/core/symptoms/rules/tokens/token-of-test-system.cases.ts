import { curlTrace, fakeJwt } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const token = (iss: string) => fakeJwt({ iss });
const staging = token('https://login.staging.example.com/');

export const cases: readonly RuleCase[] = [
  { name: 'from the test system', paste: curlTrace({ sent: [`Authorization: Bearer ${staging}`] }), marks: [staging] },
  {
    name: 'to the test system',
    paste: curlTrace({
      host: 'api-test.example.com',
      sent: [`Authorization: Bearer ${token('https://login.example.com/')}`],
    }),
    marks: [token('https://login.example.com/')],
  },
  {
    name: 'both are',
    paste: curlTrace({ host: 'api.staging.example.com', sent: [`Authorization: Bearer ${staging}`] }),
    marks: [],
  },
  {
    name: 'neither is',
    paste: curlTrace({ sent: [`Authorization: Bearer ${token('https://login.example.com/')}`] }),
    marks: [],
  },
];
