import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'quotes are not closed',
    paste: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="x\n',
    marks: ['"x'],
  },
  {
    name: 'a colon behind the scheme',
    paste: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic: realm="x"\n',
    marks: [':'],
  },
  { name: 'well formed', paste: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="x"\n', marks: [] },
  {
    name: 'well formed, though unusual',
    paste: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: , Basic realm = "x"\n',
    marks: [],
  },
];
