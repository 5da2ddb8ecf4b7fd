import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'one scheme',
    paste: 'The proxy only offers Negotiate, apt knows only Basic',
    marks: ['proxy only offers Negotiate'],
  },
  {
    name: 'a client without it',
    paste: 'pip does not support NTLM proxies: 407',
    marks: ['does not support NTLM proxies'],
  },
  { name: 'Basic', paste: 'The proxy only offers Basic, and I get 407', marks: [] },
  { name: 'Basic too', paste: 'The proxy supports NTLM and Basic, 407', marks: [] },
  {
    name: 'not in this program',
    paste: '407: proxy asks for NTLM, not supported',
    marks: ['proxy asks for NTLM, not supported'],
  },
];
