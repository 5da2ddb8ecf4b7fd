import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'one person, three times',
    paste: '10:00:01 info [auth] bob signed in\n10:00:09 info [auth] bob signed in\n10:00:15 info [auth] bob signed in',
    marks: ['signed in'],
  },
  {
    name: 'other words',
    paste:
      '2024-01-02 10:00:01 Login successful for bob\n2024-01-02 10:00:09 Login successful for bob\n2024-01-02 10:00:12 Login successful for bob',
    marks: ['Login successful for bob'],
  },
  { name: 'twice', paste: '10:00:01 bob signed in\n10:00:09 bob signed in', marks: [] },
  {
    name: 'three people',
    paste: '10:00:01 bob signed in\n10:00:09 eve signed in\n10:00:15 ann signed in',
    marks: [],
  },
  {
    name: 'among other lines',
    paste:
      '10:00:01 bob signed in\n10:00:02 GET /\n10:00:03 bob signed in\n10:00:04 a\n10:00:05 b\n10:00:06 c\n10:00:07 bob signed in',
    marks: [],
  },
  {
    name: 'dates with fractions',
    paste:
      '[2024-01-02T10:00:01.123Z] user17 signed in\n[2024-01-02T10:00:09.5Z] user17 signed in\n[2024-01-03T10:00:12Z] user17 signed in',
    marks: ['signed in'],
  },
  {
    name: 'three people with numbers',
    paste: '10:00:01 user17 signed in\n10:00:09 user18 signed in\n10:00:15 user19 signed in',
    marks: [],
  },
];
