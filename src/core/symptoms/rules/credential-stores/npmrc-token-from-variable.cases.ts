import type { RuleCase } from '../../cases/rule-case.ts';

const variable = 'NPM_TOKEN';

export const cases: readonly RuleCase[] = [
  {
    name: 'the usual line',
    paste: `//registry.example.net/:_authToken=\${${variable}}\n`,
    marks: [`\${${variable}}`],
    from: 'npm documentation, using private packages in a CI/CD workflow',
  },
  { name: 'in double quotes', paste: '//npm.example.com/:_authToken="$NPM_TOKEN"', marks: ['"$NPM_TOKEN"'] },
  { name: 'the token itself', paste: '//registry.example.net/:_authToken=npm_fake\n', marks: [] },
];
