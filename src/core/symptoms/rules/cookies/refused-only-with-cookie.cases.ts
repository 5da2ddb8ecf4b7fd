import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'noted behind the commands',
    paste:
      'curl https://app.example.com/login   # -> 200\ncurl -H "Cookie: session=fake" https://app.example.com/login  # -> 401\n',
    marks: ['curl -H "Cookie: session=fake" https://app.example.com/login'],
  },
  {
    name: 'noted below',
    paste:
      'curl -i -b session=fake \\\n  "https://app.example.com/api/methods?next=/home"\nHTTP/1.1 401 Unauthorized\n\ncurl -i https://app.example.com/api/methods\nHTTP/1.1 200 OK\n',
    marks: ['curl -i -b session=fake \\\n  "https://app.example.com/api/methods?next=/home"'],
  },
  {
    name: 'the cookie lets in',
    paste:
      'curl https://app.example.com/me   # -> 401\ncurl -H "Cookie: session=fake" https://app.example.com/me  # -> 200\n',
    marks: [],
  },
  {
    name: 'another address',
    paste:
      'curl https://app.example.com/login   # -> 200\ncurl -H "Cookie: session=fake" https://app.example.com/me  # -> 401\n',
    marks: [],
  },
];
