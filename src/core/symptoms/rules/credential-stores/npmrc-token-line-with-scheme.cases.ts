import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'https: in front',
    paste: 'registry=https://npm.example.com/\nhttps://npm.example.com/:_authToken=npm_fake\n',
    marks: ['https://npm.example.com/:_authToken'],
  },
  {
    name: 'both',
    paste: '//https://npm.example.com/:_authToken=npm_fake\n',
    marks: ['//https://npm.example.com/:_authToken'],
  },
  {
    name: 'as it should be',
    paste: 'registry=https://npm.example.com/\n//npm.example.com/:_authToken=npm_fake\n',
    marks: [],
  },
];
