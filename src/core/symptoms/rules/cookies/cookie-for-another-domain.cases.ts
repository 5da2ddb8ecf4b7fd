import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'another domain',
    paste:
      'Request URL: https://app.example.com/login\nRequest Method: POST\nStatus Code: 200 OK\nResponse Headers\nSet-Cookie: session=abc; Domain=example.org\nRequest Headers\nAccept: */*\n',
    marks: ['Set-Cookie: session=abc; Domain=example.org'],
  },
  {
    name: 'a host below the one that sets it',
    paste:
      'Request URL: https://example.com/login\nRequest Method: POST\nStatus Code: 200 OK\nResponse Headers\nSet-Cookie: session=abc; Domain=.app.example.com\nRequest Headers\nAccept: */*\n',
    marks: ['Set-Cookie: session=abc; Domain=.app.example.com'],
  },
  {
    name: 'the parent domain',
    paste:
      'Request URL: https://app.example.com/login\nRequest Method: POST\nStatus Code: 200 OK\nResponse Headers\nSet-Cookie: session=abc; Domain=.example.com\nRequest Headers\nAccept: */*\n',
    marks: [],
  },
  {
    name: 'none named',
    paste:
      'Request URL: https://app.example.com/login\nRequest Method: POST\nStatus Code: 200 OK\nResponse Headers\nSet-Cookie: session=abc\nRequest Headers\nAccept: */*\n',
    marks: [],
  },
];
