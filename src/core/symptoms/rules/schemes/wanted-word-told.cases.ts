import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a word too many',
    paste: 'test failed: expected raw Authorization but received `Bearer fake`',
    marks: ['expected raw Authorization but '],
  },
  {
    name: 'what a library writes',
    paste: 'The class is assuming that the authorization header is `Api apiKey`, so I get 401.',
    marks: ['assuming that the authorization header is `Api a'],
  },
  {
    name: 'what is wanted',
    paste: '401: it expects Token instead of Bearer',
    marks: ['expects Token instead of Bearer'],
  },
  { name: 'without it', paste: 'without the Bearer prefix it works', marks: ['without the Bearer prefix it works'] },
  { name: 'the word is wanted', paste: '401: it expects a Bearer token in the header', marks: [] },
  { name: 'a body', paste: 'expected raw body but received a token', marks: [] },
];
