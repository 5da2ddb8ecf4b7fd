import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'an editor',
    paste: 'had to restart VS Code so that it picks up the new SHOP_API_KEY\n',
    marks: ['restart VS Code'],
  },
  {
    name: 'a container',
    paste: 'docker compose up -d --force-recreate fixed it, restart did not see the change in .env\n',
    marks: ['--force-recreate'],
  },
  { name: 'no variable', paste: 'It works after restarting the terminal.\n', marks: [] },
  { name: 'no help', paste: 'I opened a new terminal and set the variable.\n', marks: [] },
];
