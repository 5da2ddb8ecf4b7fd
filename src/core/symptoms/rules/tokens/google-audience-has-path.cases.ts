import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'in code',
    paste: "const client = await auth.getIdTokenClient('https://demo-fake-ew.a.run.app/tasks');",
    marks: ['https://demo-fake-ew.a.run.app/tasks'],
    from: 'https://www.npmjs.com/package/google-auth-library',
  },
  {
    name: 'a claim',
    paste: '"aud": "https://demo-fake-ew.a.run.app/api?x=1"',
    marks: ['https://demo-fake-ew.a.run.app/api?x=1'],
  },
  { name: 'the host', paste: "auth.getIdTokenClient('https://demo-fake-ew.a.run.app')", marks: [] },
  { name: 'with a slash alone', paste: '--audiences=https://demo-fake-ew.a.run.app/ ', marks: [] },
];
