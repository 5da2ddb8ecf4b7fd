import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'two addresses',
    paste: 'with https://www.example.com/api instead of https://example.com/api the header arrives',
    marks: ['https://www.example.com/api instead of https://example.com/api the header arrives'],
  },
  {
    name: 'the part is added',
    paste: 'Adding www to the url fixed the 401',
    marks: ['Adding www to the url fixed'],
  },
  { name: 'an ordinary address', paste: 'https://www.example.com/api works', marks: [] },
  { name: 'a field', paste: 'without WWW-Authenticate it works', marks: [] },
  { name: 'an entry of a list', paste: '401. Removing www.example.com from the allowed names fixed it', marks: [] },
];
