import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a setting of a build server',
    paste: 'The password has a sign, unchecking "Expand variable reference" fixed it\n',
    marks: ['Expand variable reference'],
  },
  {
    name: 'a dollar sign',
    paste: 'the $ in my password was interpolated\n',
    marks: ['$ in my password was interpolated'],
  },
  { name: 'no secret', paste: 'a template with variable substitution\n', marks: [] },
];
