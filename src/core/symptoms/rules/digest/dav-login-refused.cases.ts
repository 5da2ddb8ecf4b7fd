import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'an address of a calendar server',
    paste: "Error: 'GET https://dav.example.com/dav.php/calendars/bob/' code: '401'",
    marks: ['/dav.php'],
  },
  { name: 'words', paste: 'CalDAV sync: 401 Unauthorized', marks: ['CalDAV'] },
  { name: 'no refusal', paste: 'CalDAV sync: done', marks: [] },
  { name: 'no calendar', paste: 'sync: 401 Unauthorized', marks: [] },
];
