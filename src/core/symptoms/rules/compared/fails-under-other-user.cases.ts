import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'with sudo',
    paste: 'unauthorized: authentication required\n# works as bob, fails with sudo',
    marks: ['works as bob, fails with sudo'],
  },
  {
    name: 'in a job',
    paste: 'The script runs by hand in my terminal, under cron it gets 401',
    marks: ['by hand in my terminal, under cron it gets 401'],
  },
  { name: 'a database', paste: 'mysql works as bob, fails with sudo', marks: [] },
  { name: 'a command', paste: 'sudo docker pull example.com/a\nunauthorized', marks: [] },
];
