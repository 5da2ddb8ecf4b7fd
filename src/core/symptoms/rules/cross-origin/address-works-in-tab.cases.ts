import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a new tab',
    paste: 'fetch gets 401. Opening the same link in a new tab shows the file.',
    marks: ['Opening the same link in a new tab shows'],
  },
  {
    name: 'curl with a cookie',
    paste: 'curl with -b session=fake is fine, the browser gets 401',
    marks: ['curl with -b session=fake is fine'],
  },
  { name: 'nobody calls it', paste: 'Opening the same link in a new tab shows the file.', marks: [] },
  {
    name: 'the script sends cookies',
    paste: "fetch(url, { credentials: 'include' }) is 401, opening the same link in a new tab shows it",
    marks: [],
  },
];
