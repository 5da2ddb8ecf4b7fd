import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a slash twice in the token line',
    paste: '@team:registry=https://npm.example.com/team/\n//npm.example.com/team//:_authToken=npm_fake\n',
    marks: ['npm.example.com/team//'],
    from: 'https://github.com/postmanlabs/npm-cli-login/issues/59',
  },
  {
    name: 'no slash behind the registry',
    paste: '@team:registry=https://npm.example.com/api/npm/v1\n//npm.example.com/api/npm/v1/:_authToken=npm_fake\n',
    marks: ['npm.example.com/api/npm/v1/'],
  },
  {
    name: 'no slash behind the path of the token',
    paste: 'registry=https://npm.example.com/team/\n//npm.example.com/team:_authToken=npm_fake\n',
    marks: ['npm.example.com/team'],
  },
  {
    name: 'a slash twice in the registry',
    paste:
      'npm config set registry https://npm.example.com//team/\nnpm config set //npm.example.com/team/:_authToken x',
    marks: ['npm.example.com/team/'],
  },
  {
    name: 'Yarn 2 and later',
    paste:
      'npmRegistryServer: "https://npm.example.com/team"\n\nnpmRegistries:\n  //npm.example.com/team//:\n    npmAuthToken: fake\n',
    marks: ['npm.example.com/team//'],
  },
  {
    name: 'both alike',
    paste: '@team:registry=https://npm.example.com/team/\n//npm.example.com/team/:_authToken=npm_fake\n',
    marks: [],
  },
  {
    name: 'a host alone needs none',
    paste: '@team:registry=https://npm.pkg.github.com\n//npm.pkg.github.com/:_authToken=npm_fake\n',
    marks: [],
  },
  {
    name: 'another path',
    paste: 'registry=https://npm.example.com/a/\n//npm.example.com/a/b/:_authToken=npm_fake\n',
    marks: ['npm.example.com/a/b/'],
  },
  {
    name: 'npm walks up the path',
    paste: 'registry=https://npm.example.com/a/b/\n//npm.example.com/:_authToken=npm_fake\n',
    marks: [],
  },
  {
    name: 'a token for each of two registries',
    paste:
      'registry=https://npm.example.com/a/\n@b:registry=https://npm.example.com/b/\n//npm.example.com/a/:_authToken=npm_fake\n//npm.example.com/b/:_authToken=npm_fake\n',
    marks: [],
  },
];
