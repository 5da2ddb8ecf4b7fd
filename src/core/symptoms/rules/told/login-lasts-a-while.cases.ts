import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'some minutes',
    paste: 'I stay logged in for about 10 minutes, then everything is Unauthorized.',
    marks: ['logged in for about 10 minutes, then everything is Unauthorized'],
  },
  {
    name: 'overnight',
    paste: 'The tab was left open; all calls are 401 until I reload.',
    marks: ['left open; all calls are 401'],
  },
  {
    name: 'signed out at intervals',
    paste: 'It logs me out every five minutes',
    marks: ['logs me out every five minutes'],
  },
  { name: 'again and again', paste: 'I am signed out again and again', marks: ['signed out again and again'] },
  { name: 'the app does it', paste: 'the app keeps logging me out', marks: ['keeps logging me out'] },
  {
    name: 'a short session',
    paste: 'The session expires after a minute',
    marks: ['session expires after a minute'],
  },
  { name: 'somebody signs out', paste: 'click Log out, then log in again every time', marks: [] },
  { name: 'a lock', paste: 'After 5 minutes it works, too many attempts before: 401, log in again', marks: [] },
  { name: 'no end', paste: 'It works for an hour', marks: [] },
];
