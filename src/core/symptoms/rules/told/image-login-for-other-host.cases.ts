import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a pull secret',
    paste: 'imagePullSecret was created for a.example.com but the image is at b.example.com\n',
    marks: ['imagePullSecret was created for a.example.com but the image is at b.example.com'],
  },
  {
    name: 'a port',
    paste: 'docker login a.example.com:443 vs image a.example.com/app\n',
    marks: ['login a.example.com:443 vs image a.example.com'],
  },
  { name: 'no images', paste: 'the token is for a.example.com but b.example.com is asked\n', marks: [] },
];
