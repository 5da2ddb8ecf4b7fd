import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a comma in a password',
    paste: 'helm install app chart --set auth.password=fake,word\n',
    marks: ['fake,word'],
  },
  {
    name: "Helm's message",
    paste: 'Error: failed parsing --set data: key "word" has no value\n',
    marks: ['failed parsing --set data'],
  },
  { name: 'a second value', paste: 'helm install app chart --set auth.password=fake,auth.user=bob\n', marks: [] },
  { name: 'escaped', paste: 'helm install app chart --set auth.password=fake\\,word\n', marks: [] },
];
