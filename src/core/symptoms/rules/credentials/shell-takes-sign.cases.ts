import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'behind an ampersand in cmd',
    paste: "set TOKEN=fake&word\n'word' is not recognized as an internal or external command,\n",
    marks: ["'word' is not recognized as an internal or external command"],
  },
  {
    name: 'bash',
    paste: 'login -p fake;word\nbash: word: command not found\n',
    marks: ['\nbash: word: command not found'],
  },
  {
    name: 'zsh',
    paste: 'zsh: no matches found: bob:fake?word*\n',
    marks: ['zsh: no matches found: bob:fake?word*'],
  },
  {
    name: 'a program that is missing',
    paste: "docker login\n'docker' is not recognized as an internal or external command\n",
    marks: [],
  },
  { name: 'a file that is missing', paste: 'zsh: no matches found: *.txt\n', marks: [] },
];
