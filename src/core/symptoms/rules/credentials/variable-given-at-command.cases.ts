import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'no credentials in spite of it',
    paste: 'ERRO err="No auth credentials found"\nFAKE_API_KEY=<my key> foo-cli',
    marks: ['FAKE_API_KEY'],
  },
  { name: 'refused', paste: '$ FAKE_TOKEN=fake foo status\nError: 401 Unauthorized', marks: ['FAKE_TOKEN'] },
  { name: 'no failure', paste: 'FAKE_TOKEN=fake foo status', marks: [] },
  { name: 'a file of settings', paste: 'FAKE_TOKEN=fake\nfoo status\n401', marks: [] },
  { name: 'what a command prints', paste: 'TOKEN=$(az account get-access-token)\n401 Unauthorized', marks: [] },
  { name: 'no secret', paste: 'NODE_ENV=test npm start\n401 Unauthorized', marks: [] },
  { name: 'of a database', paste: 'DB_PASSWORD=fake rails s\nGET /login 401', marks: [] },
];
