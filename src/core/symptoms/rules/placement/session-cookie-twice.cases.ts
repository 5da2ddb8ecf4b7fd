import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'in one field',
    paste: 'Cookie: app_session=fake-one; csrftoken=fake; app_session=fake-two',
    marks: ['app_session=fake-one; csrftoken=fake; app_session=fake-two'],
  },
  {
    name: 'a list',
    paste: '"appSessionId=fake-one",\n" csrftoken=fake",\n" appSessionId=fake-two"',
    marks: ['appSessionId=fake-one",\n" csrftoken=fake",\n" appSessionId=fake-two'],
  },
  { name: 'the same twice', paste: 'Cookie: app_session=fake-one; app_session=fake-one', marks: [] },
  { name: 'two names', paste: 'Cookie: app_session=fake-one; other_session=fake-two', marks: [] },
];
