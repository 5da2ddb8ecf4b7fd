import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a step',
    paste: `AUTH_TOKEN: \${{ secrets.SHOP_TOKEN }}\nError: Unauthorized`,
    marks: [`\${{ secrets.SHOP_TOKEN }}`],
  },
  { name: 'an option', paste: `run: tool --key=\${{ secrets.KEY }}\n403 denied`, marks: [`\${{ secrets.KEY }}`] },
  { name: 'Cirrus', paste: 'PASSWORD: ENCRYPTED[9f3e...]\n403 Forbidden', marks: ['ENCRYPTED[9f3e...]'] },
  { name: 'the token of the job', paste: `token: \${{ secrets.GITHUB_TOKEN }}\nError: Unauthorized`, marks: [] },
  { name: 'no failure', paste: `AUTH_TOKEN: \${{ secrets.SHOP_TOKEN }}`, marks: [] },
  {
    name: 'a test that fails',
    paste: `env:\n  API_KEY: \${{ secrets.API_KEY }}\nTests failed: expected 3 to be 4`,
    marks: [],
  },
];
