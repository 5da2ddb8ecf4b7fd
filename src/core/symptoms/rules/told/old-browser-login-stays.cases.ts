import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'it asks no more',
    paste: 'The browser no longer asks for the password, it goes on with the old one.',
    marks: ['browser no longer asks for the password'],
  },
  {
    name: 'closing it helps',
    paste: 'After I closed the browser it asked again and let me in',
    marks: ['closed the browser it asked'],
  },
  { name: 'another window asks', paste: 'In incognito I am asked and get in', marks: ['incognito I am asked'] },
  { name: 'cookies', paste: 'Chrome still sends the old cookie', marks: [] },
  { name: 'a question of another kind', paste: 'Firefox asked for a permission', marks: [] },
];
