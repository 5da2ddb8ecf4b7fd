import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Lax to a script of another site',
    paste:
      'Request URL: https://api.example.com/login\nRequest Method: POST\nStatus Code: 200 OK\nResponse Headers\nSet-Cookie: session=abc; SameSite=Lax\nRequest Headers\nOrigin: https://app.example.net\n',
    marks: ['Set-Cookie: session=abc; SameSite=Lax'],
  },
  {
    name: 'no SameSite is Lax',
    paste:
      'Request URL: https://api.example.com/login\nRequest Method: POST\nStatus Code: 200 OK\nResponse Headers\nSet-Cookie: session=abc\nRequest Headers\nSec-Fetch-Site: cross-site\nSec-Fetch-Mode: cors\n',
    marks: ['Set-Cookie: session=abc'],
  },
  {
    name: 'None',
    paste:
      'Request URL: https://api.example.com/login\nRequest Method: POST\nStatus Code: 200 OK\nResponse Headers\nSet-Cookie: session=abc; SameSite=None; Secure\nRequest Headers\nOrigin: https://app.example.net\n',
    marks: [],
  },
  {
    name: 'another host of the same site',
    paste:
      'Request URL: https://api.example.com/login\nRequest Method: POST\nStatus Code: 200 OK\nResponse Headers\nSet-Cookie: session=abc; SameSite=Lax\nRequest Headers\nOrigin: https://app.example.com\n',
    marks: [],
  },
  {
    name: 'a page that is opened from another site',
    paste:
      'Request URL: https://api.example.com/login\nRequest Method: GET\nStatus Code: 200 OK\nResponse Headers\nSet-Cookie: session=abc\nRequest Headers\nSec-Fetch-Site: cross-site\nSec-Fetch-Mode: navigate\nSec-Fetch-Dest: document\n',
    marks: [],
  },
];
