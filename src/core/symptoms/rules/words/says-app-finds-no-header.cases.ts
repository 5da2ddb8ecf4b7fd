import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'PHP', paste: "$_SERVER['HTTP_AUTHORIZATION'] is empty", marks: ["HTTP_AUTHORIZATION'] is empty"] },
  {
    name: 'in words',
    paste: 'In the controller I cannot read the Authorization header.',
    marks: ['cannot read the Authorization header'],
  },
  {
    name: 'a line of code',
    paste: 'print(request.headers) shows no Authorization, it is missing',
    marks: ['request.headers) shows no Authorization, it is missing'],
  },
  { name: 'it is there', paste: "$_SERVER['HTTP_AUTHORIZATION'] holds the token", marks: [] },
  {
    name: 'a warning of PHP',
    paste: 'Warning: Undefined array key "HTTP_AUTHORIZATION" in api.php on line 4',
    marks: ['Undefined array key "HTTP_AUTHORIZATION'],
  },
];
