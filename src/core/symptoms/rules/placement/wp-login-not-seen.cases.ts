import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'an application password',
    paste:
      'curl --user "bob:abcd efgh" https://example.com/wp-json/wp/v2/users/me\n{"code":"rest_not_logged_in","data":{"status":401}}',
    marks: ['rest_not_logged_in'],
  },
  {
    name: 'with requests',
    paste: 'requests.post(url, auth=(user, pw))\n{"code":"rest_cannot_create","data":{"status":401}}',
    marks: ['rest_cannot_create'],
  },
  { name: 'nothing sent', paste: '{"code":"rest_not_logged_in","data":{"status":401}}', marks: [] },
  {
    name: 'a user without the right',
    paste: 'curl -u bob:x https://example.com/\n{"code":"rest_cannot_create","data":{"status":403}}',
    marks: [],
  },
];
