import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'copied from a message',
    paste: 'a blank is copied along at the end of the password',
    marks: ['blank is copied along'],
  },
  {
    name: 'pasted with it',
    paste: 'I pasted the key with a trailing space and got 401',
    marks: ['pasted the key with a trailing space'],
  },
  {
    name: 'the secret has it',
    paste: 'my token had a trailing newline',
    marks: ['token had a trailing newline'],
  },
  { name: 'a tab of a browser', paste: 'the session is copied to a new tab', marks: [] },
  { name: 'a name with a space', paste: 'the space of the team was added', marks: [] },
];
