import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'another path',
    paste:
      '//npm.example.com/team/:_authToken=npm_fake\n\nnpm ERR! 401 Unauthorized - GET https://npm.example.com/other/lib\n',
    marks: ['npm.example.com/other/lib'],
  },
  {
    name: 'another host',
    paste:
      '//npm.example.com/:_authToken=npm_fake\nERR_PNPM_FETCH_401  GET https://registry.example.net/lib: Unauthorized - 401\n',
    marks: ['registry.example.net/lib'],
  },
  {
    name: 'it fits',
    paste:
      '//npm.example.com/:_authToken=npm_fake\nnpm ERR! 401 Unauthorized - GET https://npm.example.com/other/lib\n',
    marks: [],
  },
  { name: 'no token line', paste: 'npm ERR! 401 Unauthorized - GET https://npm.example.com/other/lib\n', marks: [] },
];
