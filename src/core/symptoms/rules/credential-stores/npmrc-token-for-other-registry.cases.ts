import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'another host',
    paste: 'registry=https://npm.example.com/\n//registry.example.net/:_authToken=npm_fake\n',
    marks: ['registry.example.net'],
  },
  {
    name: 'the registry of a scope',
    paste: '@team:registry=https://npm.pkg.github.com\n//registry.example.net/:_authToken=npm_fake\n',
    marks: ['registry.example.net'],
  },
  {
    name: 'one of several fits',
    paste:
      'registry=https://npm.example.com/\n//registry.example.net/:_authToken=npm_fake\n//npm.example.com/:_authToken=npm_fake\n',
    marks: [],
  },
  { name: 'no registry set', paste: '//registry.example.net/:_authToken=npm_fake\n', marks: [] },
  {
    name: 'behind the names of two files',
    paste: 'project: registry=https://npm.example.com/\nhome: //npm.example.net/:_authToken=npm_fake\n',
    marks: ['npm.example.net'],
  },
];
