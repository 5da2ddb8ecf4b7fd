import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the login page comes back',
    paste: 'Our app in an iframe: after the login the login page shows again.',
    marks: ['iframe: after the login the login page shows again'],
  },
  {
    name: 'a new window works',
    paste: 'Embedded in the course it says that the session timed out. A new window works.',
    marks: ['Embedded in the course it says that the session timed out'],
  },
  {
    name: 'the frame at the end',
    paste: 'The session cookie is not sent by the page in the iframe.',
    marks: ['session cookie is not sent by the page in the iframe'],
  },
  { name: 'the frame is forbidden', paste: 'iframe with login not shown: X-Frame-Options is DENY', marks: [] },
  { name: 'another kind of frame', paste: 'login to the embedded database does not work', marks: [] },
];
