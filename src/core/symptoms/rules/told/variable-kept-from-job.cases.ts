import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'sudo',
    paste: 'sudo docker compose up ignores the variables that I exported',
    marks: ['sudo docker compose up ignores the variables'],
  },
  {
    name: 'GitLab',
    paste: 'The variable is marked as Protected and the branch is not',
    marks: ['variable is marked as Protected and the branch is not'],
  },
  { name: 'a fork', paste: 'Jobs of a fork have no secrets', marks: ['fork have no secrets'] },
  { name: 'a branch that is protected', paste: 'the branch is protected, push is refused', marks: [] },
  { name: 'cron with its variables', paste: 'cron runs the script with the variables of the file', marks: [] },
  { name: 'a box that is ticked', paste: '403\nSHOP_TOKEN [x] Protect variable', marks: ['[x] Protect variable'] },
  { name: 'a box that is not', paste: '403\nSHOP_TOKEN [ ] Protect variable', marks: [] },
  {
    name: 'of some deployments',
    paste: '401: the variable SHOP_KEY is only exported to production deployments',
    marks: ['variable SHOP_KEY is only exported to production'],
  },
  {
    name: 'a service of Windows',
    paste: '401: the windows service does not see the user variable',
    marks: ['windows service does not see the user variable'],
  },
];
