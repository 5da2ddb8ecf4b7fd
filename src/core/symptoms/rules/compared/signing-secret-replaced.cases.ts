import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'an arrow',
    paste: 'APP_SECRET=fake-old -> APP_SECRET=fake-new\nevery token is refused since',
    marks: ['APP_SECRET=fake-old -> APP_SECRET='],
  },
  {
    name: 'a diff',
    paste: '-SECRET_KEY_BASE=fake-old\n+SECRET_KEY_BASE=fake-new\n401 for everybody',
    marks: ['-SECRET_KEY_BASE=fake-old\n+SECRET_KEY_BASE=f'],
  },
  {
    name: 'the secret of a client',
    paste: '-OIDC_CLIENT_SECRET=fake-old\n+OIDC_CLIENT_SECRET=fake-new\n401',
    marks: [],
  },
  {
    name: 'another setting',
    paste: '-APP_NAME=one\n+APP_NAME=two\n401',
    marks: [],
  },
  {
    name: 'a diff, and an error',
    paste: '-APP_KEY=fake-old\n+APP_KEY=fake-new\nThe MAC is invalid.',
    marks: ['-APP_KEY=fake-old\n+APP_KEY=f'],
  },
];
