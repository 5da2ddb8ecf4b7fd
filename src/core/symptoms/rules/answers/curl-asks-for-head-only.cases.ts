import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: '-I',
    paste: 'curl -I https://example.com/private/\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="x"\n',
    marks: ['-I'],
  },
  {
    name: 'among others',
    paste: 'curl -sIL https://example.com/private/\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="x"\n',
    marks: ['-sIL'],
  },
  {
    name: 'GET',
    paste: 'curl -i https://example.com/private/\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="x"\n',
    marks: [],
  },
];
