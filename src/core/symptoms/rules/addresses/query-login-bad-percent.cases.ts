import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a percent sign as it stands',
    paste: 'GET /cm?user=bob&password=50%off&cmnd=Power HTTP/1.1\nHost: 192.0.2.7',
    marks: ['50%off'],
  },
  { name: 'beside one that is encoded', paste: 'http://192.0.2.7/api?pwd=a%40b%c', marks: ['a%40b%c'] },
  { name: 'encoded', paste: 'http://192.0.2.7/api?password=50%25off', marks: [] },
  { name: 'a slot', paste: 'url = "http://192.0.2.7/api?user=%s&password=%s" % (user, password)', marks: [] },
  { name: 'a named slot', paste: 'http://192.0.2.7/api?password=%(password)s', marks: [] },
  { name: 'a variable of Windows', paste: 'curl "http://192.0.2.7/api?token=%TOKEN%"', marks: [] },
];
