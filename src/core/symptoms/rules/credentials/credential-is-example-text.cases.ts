import { curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'words of documentation', paste: curlTrace({ sent: ['X-Api-Key: YOUR_API_KEY'] }), marks: ['YOUR_API_KEY'] },
  { name: 'in angle brackets', paste: 'Authorization: Bearer <access-token>', marks: ['<access-token>'] },
  {
    name: 'hidden in a typed command',
    paste: 'curl -H "Authorization: Bearer <access-token>" https://api.example.com/',
    marks: [],
  },
  { name: 'one word may be the credential', paste: curlTrace({ sent: ['Authorization: Bearer token'] }), marks: [] },
  { name: 'a token', paste: curlTrace({ sent: ['Authorization: Bearer fake-token-1234'] }), marks: [] },
  {
    name: 'a program hides what it sent',
    paste: curlTrace({ sent: ['Authorization: Basic <redacted>'] }),
    marks: [],
  },
  { name: 'stars are a mask', paste: curlTrace({ sent: ['Authorization: Bearer ********'] }), marks: [] },
  {
    name: 'in brackets, as people hide the real one',
    paste:
      '> GET /me HTTP/1.1\n> Host: api.example.com\n> Authorization: Token <my-token>\n>\n< HTTP/1.1 401 Unauthorized\n',
    marks: [],
  },
];
