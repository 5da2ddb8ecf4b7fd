import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a colon and a backslash',
    paste: "$ example login bob -p 'fa:ke\\1'\nERROR: 401 Client Error: Unauthorized\n",
    marks: ['fa:ke\\1'],
  },
  {
    name: 'a sign in double quotes',
    paste: 'shopctl --user bob --password "fake#word" ls\nerror: authentication failed\n',
    marks: ['fake#word'],
  },
  { name: 'a port', paste: 'docker run -p 8080:80 shop\n401 Unauthorized\n', marks: [] },
  { name: 'a variable', paste: 'example login bob -p "$PASSWORD"\n401 Unauthorized\n', marks: [] },
  { name: 'a plain one', paste: 'example login bob -p fakeword\n401 Unauthorized\n', marks: [] },
  { name: 'nothing refused', paste: "example login bob -p 'fa:ke1'\nLogin Succeeded\n", marks: [] },
  { name: 'a profile of Maven', paste: '$ mvn deploy -P release,sign=x\n[ERROR] 401 Unauthorized', marks: [] },
  { name: 'a project of Compose', paste: '$ docker compose -p my+shop up\n401 Unauthorized', marks: [] },
];
