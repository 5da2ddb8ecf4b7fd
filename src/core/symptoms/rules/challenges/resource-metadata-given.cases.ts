import type { RuleCase } from '../../cases/rule-case.ts';

const url = 'https://api.example.com/.well-known/oauth-protected-resource';

export const cases: readonly RuleCase[] = [
  {
    name: 'an address',
    paste: `HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer resource_metadata="${url}"\n`,
    marks: [`resource_metadata="${url}"`],
    from: 'RFC 9728 section 5.1',
  },
  { name: 'none', paste: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer realm="x"\n', marks: [] },
];
