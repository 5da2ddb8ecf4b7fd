import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'no registry before it',
    paste: 'registry=https://npm.example.com/\n_authToken=npm_fake\n',
    marks: ['_authToken'],
  },
  { name: 'the old pair', paste: '_auth=ZmFrZTpmYWtl\nalways-auth=true\n', marks: ['_auth'] },
  { name: 'with a registry', paste: '//npm.example.com/:_authToken=npm_fake\n', marks: [] },
];
