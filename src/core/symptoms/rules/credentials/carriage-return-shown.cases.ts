import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'cat', paste: '$ cat -A token.txt\nfakefake^M$\n', marks: ['^M$'] },
  { name: 'in an address', paste: 'GET /v1?api_key=fakefake%0A 401', marks: ['%0A'] },
  { name: 'in quotes', paste: "token = 'fakefake\\n'", marks: ['\\n'] },
  { name: 'a text of a program', paste: 'printf("hello\\n")', marks: [] },
  { name: 'none', paste: 'token = "fake"', marks: [] },
  { name: 'printed alone', paste: "print(repr(token))\n'fakefakefake\\r'\n", marks: ['\\r'] },
];
