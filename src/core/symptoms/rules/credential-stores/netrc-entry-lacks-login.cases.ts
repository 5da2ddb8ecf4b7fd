import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'on one line',
    paste: '$ cat netrc\nmachine cache.example.com password fake\n',
    marks: ['machine cache.example.com'],
    from: 'https://github.com/curl/curl/blob/master/lib/netrc.c',
  },
  {
    name: 'over two lines',
    paste: 'machine cache.example.com\n  password fake',
    marks: ['machine cache.example.com'],
  },
  { name: 'with a name', paste: 'machine cache.example.com login bob password fake\n', marks: [] },
  { name: 'with a name behind it', paste: 'machine cache.example.com password fake login bob\n', marks: [] },
];
