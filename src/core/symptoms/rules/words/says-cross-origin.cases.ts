import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'the word', paste: 'CORS works while basic auth is off', marks: ['CORS'] },
  { name: 'another domain', paste: 'a cross-domain call from our page gets 401', marks: ['cross-domain'] },
  { name: 'a change of a library', paste: 'Add literal quotes around CORS config example URL', marks: [] },
  { name: 'the name of a package', paste: 'https://github.com/expressjs/cors does not build', marks: [] },
  { name: 'a header of another kind', paste: 'Cross-Origin-Opener-Policy: same-origin', marks: [] },
];
