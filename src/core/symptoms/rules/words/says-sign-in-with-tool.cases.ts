import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a slash', paste: 'OAuth token revoked · Please run /login', marks: ['· Please run /login'] },
  {
    name: 'a command',
    paste: 'The stored token is invalid. Please run `fake auth login` to update it.',
    marks: ['Please run `fake auth login'],
  },
  {
    name: 'over two lines',
    paste: `Please run:
  $ fakecloud auth login`,
    marks: [
      `Please run:
  $ fakecloud auth login`,
    ],
  },
  { name: 'again', paste: 'To re-authenticate, please run: az login', marks: ['To re-authenticate, please run'] },
  { name: 'nobody has signed in', paste: 'You are not logged in. Please run `fake login`', marks: [] },
  { name: 'a start', paste: 'To get started with Fake CLI, please run: fake auth login', marks: [] },
];
