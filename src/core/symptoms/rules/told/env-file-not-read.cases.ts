import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'not loaded',
    paste: 'the key is missing, .env is not loaded when the service starts\n',
    marks: ['.env is not loaded'],
  },
  { name: 'too late', paste: 'dotenv was loaded too late\n', marks: ['dotenv was loaded too late'] },
  { name: 'Laravel', paste: 'after php artisan config:clear the key worked\n', marks: ['config:clear the key worked'] },
  { name: 'read', paste: '.env is read at the start\n', marks: [] },
  {
    name: 'of a unit',
    paste: 'app.service: Failed to load environment files: No such file',
    marks: ['Failed to load environment files'],
  },
];
