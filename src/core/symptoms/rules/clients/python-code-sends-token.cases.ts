import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'requests',
    paste: 'r = requests.get(url, headers=h)',
    marks: ['requests.get(url, headers'],
  },
  {
    name: 'a session',
    paste: 'session.headers.update({"Authorization": "Bearer " + token})',
    marks: ['session.headers.update({"Authorization'],
  },
  {
    name: 'a library on requests',
    paste: 'gl = gitlab.Gitlab("https://git.example.com", private_token=t)',
    marks: ['gitlab.Gitlab("https://git.example.com", private_token='],
  },
  { name: 'without a token', paste: 'requests.get(url)', marks: [] },
  { name: 'other languages', paste: 'fetch(url, { headers })', marks: [] },
];
