import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a frame',
    paste: '<iframe src="https://app.example.com/board">\nset-cookie: sid=fake; HttpOnly; Secure; SameSite=Lax\n401',
    marks: ['sid=fake; HttpOnly; Secure; SameSite=Lax'],
  },
  {
    name: 'told',
    paste: 'the page is embedded in a portal and answers 401\nset-cookie: sid=fake; Path=/; HttpOnly',
    marks: ['sid=fake; Path=/; HttpOnly'],
  },
  {
    name: 'the cookie may go along',
    paste: '<iframe src="https://app.example.com/">\nset-cookie: sid=fake; Secure; SameSite=None',
    marks: [],
  },
  { name: 'no frame', paste: 'set-cookie: sid=fake; HttpOnly; Secure; SameSite=Lax', marks: [] },
  {
    name: 'the cookie of a choice',
    paste: 'Set-Cookie: theme=dark; Path=/; SameSite=Lax\n<iframe src="https://video.example.com/x"></iframe>',
    marks: [],
  },
];
