import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Negotiate and NTLM',
    paste: 'HTTP/1.1 407 Proxy Authentication Required\nProxy-Authenticate: Negotiate\nProxy-Authenticate: NTLM\n',
    marks: ['Negotiate'],
  },
  {
    name: 'Basic too',
    paste:
      'HTTP/1.1 407 Proxy Authentication Required\nProxy-Authenticate: NTLM\nProxy-Authenticate: Basic realm="x"\n',
    marks: [],
  },
  { name: 'the site, not the proxy', paste: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: NTLM\n', marks: [] },
];
