import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'an address',
    paste: 'machine https://api.example.com login bob password fake\n',
    marks: ['https://api.example.com'],
    from: 'https://github.com/curl/curl/blob/master/lib/netrc.c',
  },
  {
    name: 'with a port',
    paste: 'machine nexus.example.com:8081\nlogin bob\npassword fake\n',
    marks: ['nexus.example.com:8081'],
  },
  { name: 'with a path', paste: 'machine example.com/simple login bob password fake\n', marks: ['example.com/simple'] },
  { name: 'a host', paste: 'machine api.example.com login bob password fake\n', marks: [] },
  { name: 'in words', paste: 'The machine https://api.example.com/ is down.', marks: [] },
];
