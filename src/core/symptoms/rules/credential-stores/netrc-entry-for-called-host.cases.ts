import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'python and its netrc',
    paste:
      'machine api.example.com login bob password fake\n\nrequests.get("https://api.example.com/me", headers={"Authorization": token})\n',
    marks: ['machine api.example.com'],
    from: 'https://requests.readthedocs.io/en/latest/user/authentication/',
  },
  {
    name: 'over several lines',
    paste:
      '$ cat ~/.netrc\nmachine api.example.com\nlogin bob\npassword fake\n\n401 Client Error: Unauthorized for url: https://api.example.com/me\n',
    marks: ['machine api.example.com'],
  },
  {
    name: 'another host',
    paste: 'machine git.example.com login bob password fake\n\nrequests.get("https://api.example.com/me")\n',
    marks: [],
  },
];
