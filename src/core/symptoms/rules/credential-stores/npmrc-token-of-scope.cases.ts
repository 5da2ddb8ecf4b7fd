import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a token',
    paste: '@team:registry=https://npm.example.com/\n@team:_authToken=npm_fake\n',
    marks: ['@team:_authToken'],
  },
  { name: 'the old pair', paste: '@team:always-auth=true\n@team:_auth=ZmFrZTpmYWtl\n', marks: ['@team:_auth'] },
  {
    name: 'as it should be',
    paste: '@team:registry=https://npm.example.com/\n//npm.example.com/:_authToken=npm_fake\n',
    marks: [],
  },
];
