import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'Python', paste: 'adding .strip() to the token fixed it\n', marks: ['.strip() to the token fixed'] },
  { name: 'echo', paste: 'The secret was fixed with echo -n\n', marks: ['fixed with echo -n'] },
  {
    name: 'a header',
    paste: 'the proxy stripped the Authorization header, a token in the address worked\n',
    marks: [],
  },
  { name: 'no secret', paste: 'trim() on titles works\n', marks: [] },
];
