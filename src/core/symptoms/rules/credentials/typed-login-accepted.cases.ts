import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the same command at the prompt',
    paste:
      '$ docker login -u bob -p <fake>\nError response from daemon: unauthorized: incorrect username or password\n$ docker login\nUsername: bob\nPassword:\nLogin Succeeded\n',
    marks: ['-u bob -p <fake>'],
  },
  {
    name: 'told',
    paste: 'podman login -p fails, it works when I type the password at the prompt\n',
    marks: ['login -p fails, it works when I type the password at the prompt'],
  },
  { name: 'refused both times', paste: '$ docker login -p fake\ndenied\n$ docker login\ndenied\n', marks: [] },
  {
    name: 'another registry',
    paste: '$ helm registry login -p fake\nunauthorized\n$ docker login\nLogin Succeeded\n',
    marks: [],
  },
  {
    name: 'a login in the browser',
    paste: 'It works when I enter the password when prompted in the browser\n',
    marks: [],
  },
];
