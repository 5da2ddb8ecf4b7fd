import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the client drops it',
    paste: 'On a redirect the client drops the Authorization header.',
    marks: ['redirect the client drops the Authorization'],
  },
  {
    name: 'it is not sent',
    paste: 'The Authorization header is not sent after the 301.',
    marks: ['Authorization header is not sent after the 301'],
  },
  {
    name: 'it is lost',
    paste: 'We lose the token when the server redirects to www.',
    marks: ['lose the token when the server redirects'],
  },
  { name: 'a redirect alone', paste: 'The server redirects to www and answers 200.', marks: [] },
];
