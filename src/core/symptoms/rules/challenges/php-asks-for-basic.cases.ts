import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'fields of an answer',
    paste: '  X-Powered-By: PHP/8.2.17\n  WWW-Authenticate: Basic realm="Please login"\n',
    marks: ['WWW-Authenticate: Basic'],
  },
  {
    name: 'nothing was sent',
    paste:
      '> GET / HTTP/1.1\n> Host: example.com\n> \n< HTTP/1.1 401 Unauthorized\n< X-Powered-By: PHP/8.2.17\n< WWW-Authenticate: Basic realm="a"\n< \n',
    marks: [],
  },
  { name: 'another program', paste: '  X-Powered-By: Express\n  WWW-Authenticate: Basic realm="a"\n', marks: [] },
];
