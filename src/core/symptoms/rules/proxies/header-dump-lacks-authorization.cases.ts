import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'of WordPress',
    paste: '{"host": ["a.example"], "user_agent": ["Fake/1.0"], "accept_encoding": ["gzip"]}',
    marks: ['"user_agent"'],
  },
  {
    name: 'of PHP',
    paste: '[HTTP_USER_AGENT] => Fake/1.0\n[HTTP_ACCEPT_ENCODING] => gzip\n',
    marks: ['[HTTP_USER_AGENT]'],
  },
  {
    name: 'it is there',
    paste: '[HTTP_USER_AGENT] => Fake/1.0\n[HTTP_ACCEPT_ENCODING] => gzip\n[HTTP_AUTHORIZATION] => Bearer fake',
    marks: [],
  },
  { name: 'one field', paste: '{"user_agent": ["Fake/1.0"]}', marks: [] },
  {
    name: 'a record of visits',
    paste: '{"user_agent": "Fake/1.0", "accept_language": "en", "x_forwarded_for": "192.0.2.4", "status": 200}',
    marks: [],
  },
];
