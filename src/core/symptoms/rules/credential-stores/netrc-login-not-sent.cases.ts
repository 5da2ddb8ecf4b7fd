import type { RuleCase } from '../../cases/rule-case.ts';

const call = (line: string) =>
  `> GET /me HTTP/1.1\n> Host: api.example.com\n> User-Agent: curl/8.5.0\n> Accept: */*\n${line}>\n< HTTP/1.1 401 Unauthorized\n<\n`;

export const cases: readonly RuleCase[] = [
  {
    name: 'named by the command',
    paste: `$ curl -v --netrc-file netrc https://api.example.com/me\n${call('')}`,
    marks: ['--netrc-file'],
    from: 'https://github.com/curl/curl/blob/master/lib/netrc.c',
  },
  {
    name: 'its entry',
    paste: `machine api.example.com login bob password fake\n\n${call('')}`,
    marks: ['machine api.example.com'],
  },
  {
    name: 'a login was sent',
    paste: `$ curl -v --netrc-file netrc https://api.example.com/me\n${call('> Authorization: Basic Ym9iOmZha2U=\n')}`,
    marks: [],
  },
  { name: 'no request', paste: 'The ~/.netrc has an entry for it.\nHTTP/1.1 401 Unauthorized\n', marks: [] },
];
