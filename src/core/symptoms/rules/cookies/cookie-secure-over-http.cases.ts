import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Secure over http',
    paste:
      'Request URL: http://app.example.com/login\nRequest Method: POST\nStatus Code: 200 OK\nResponse Headers\nSet-Cookie: session=abc; Path=/; Secure\nRequest Headers\nAccept: */*\n',
    marks: ['Set-Cookie: session=abc; Path=/; Secure'],
  },
  {
    name: 'over https',
    paste:
      'Request URL: https://app.example.com/login\nRequest Method: POST\nStatus Code: 200 OK\nResponse Headers\nSet-Cookie: session=abc; Path=/; Secure\nRequest Headers\nAccept: */*\n',
    marks: [],
  },
  {
    name: 'on this machine browsers take it',
    paste:
      'Request URL: http://localhost:8080/login\nRequest Method: POST\nStatus Code: 200 OK\nResponse Headers\nSet-Cookie: session=abc; Secure\nRequest Headers\nAccept: */*\n',
    marks: [],
  },
  {
    name: 'not marked',
    paste:
      'Request URL: http://app.example.com/login\nRequest Method: POST\nStatus Code: 200 OK\nResponse Headers\nSet-Cookie: session=abc; Path=/\nRequest Headers\nAccept: */*\n',
    marks: [],
  },
];
