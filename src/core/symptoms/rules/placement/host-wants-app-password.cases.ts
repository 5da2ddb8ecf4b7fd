import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a calendar',
    paste: "AuthorizationError at 'https://caldav.icloud.com/', reason Unauthorized",
    marks: ['caldav.icloud.com'],
  },
  { name: 'mail', paste: 'host: smtp.gmail.com', marks: ['smtp.gmail.com'] },
  { name: 'a website', paste: 'https://www.icloud.com/', marks: [] },
];
