import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the API',
    paste: 'HTTP/2 404\nserver: github.com\nx-github-request-id: AAAA:1234\n',
    marks: ['404'],
    from: 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api',
  },
  { name: 'another site', paste: 'HTTP/2 404\nserver: nginx\n', marks: [] },
  { name: 'refused openly', paste: 'HTTP/2 401\nserver: github.com\nx-github-request-id: AAAA:1234\n', marks: [] },
];
