import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'ours',
    paste: 'Our corporate proxy uses NTLM, and the pop up comes again',
    marks: ['corporate proxy uses NTLM'],
  },
  { name: 'the other way round', paste: 'behind an NTLM authenticated proxy', marks: ['NTLM authenticated proxy'] },
  { name: 'a reverse proxy', paste: 'Windows login with NTLM fails behind the reverse proxy', marks: [] },
  { name: 'a proxy', paste: 'behind a corporate proxy', marks: [] },
];
