import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'PowerShell',
    paste:
      '$env:API_KEY="old-fake-key"\npython -c "from dotenv import load_dotenv; load_dotenv(\'.env\'); import os; print(os.getenv(\'API_KEY\'))"\nold-fake-key\n',
    marks: ['old-fake-key'],
  },
  {
    name: 'bash and Node.js',
    paste: 'export API_KEY=old-fake-key\nnode --env-file=.env -p process.env.API_KEY\nold-fake-key\n',
    marks: ['old-fake-key'],
  },
  {
    name: 'the new one is printed',
    paste: 'export API_KEY=old-fake-key\nnode --env-file=.env -p process.env.API_KEY\nnew-fake-key\n',
    marks: [],
  },
  { name: 'no file in it', paste: 'export API_KEY=old-fake-key\necho $API_KEY\nold-fake-key\n', marks: [] },
];
