import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'one works',
    paste: 'The login works in Chrome but not in Safari 17.',
    marks: ['login works in Chrome but not in Safari'],
  },
  {
    name: 'one fails first',
    paste: 'In Firefox I cannot sign in, it works fine in Chrome.',
    marks: ['Firefox I cannot sign in, it works fine in Chrome'],
  },
  {
    name: 'a form of reports',
    paste: '**Tested Another Browser**: Yes Chrome',
    marks: ['Tested Another Browser**: Yes'],
  },
  {
    name: 'the name of the setting',
    paste: 'With "Prevent cross-site tracking" on, the login loops.',
    marks: ['Prevent cross-site tracking'],
  },
  { name: 'one browser only', paste: 'Tested with Chrome 126 on Windows, login fails with 401.', marks: [] },
  { name: 'an add-on', paste: 'With Privacy Badger on, the API answers 401.', marks: ['Privacy Badger'] },
  { name: 'a private window', paste: 'The login loops in incognito mode.', marks: ['login loops in incognito'] },
  { name: 'a frame', paste: 'Inside the iframe Safari shows the form again.', marks: ['iframe Safari'] },
  {
    name: 'the other is fine',
    paste: 'In Safari the page never stays logged in, Chrome is fine',
    marks: ['Safari the page never stays logged in, Chrome is fine'],
  },
  {
    name: 'shields',
    paste: 'In Brave I stay signed in with the shields off',
    marks: ['Brave I stay signed in with the shields'],
  },
];
