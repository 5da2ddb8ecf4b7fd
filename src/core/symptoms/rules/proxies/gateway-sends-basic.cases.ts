import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'an option',
    paste: '--pass-basic-auth=true\nthe backend rejects Authorization: Basic\n',
    marks: ['pass-basic-auth=true'],
  },
  { name: 'a variable', paste: 'OAUTH2_PROXY_SET_BASIC_AUTH=true', marks: ['OAUTH2_PROXY_SET_BASIC_AUTH=true'] },
  { name: 'it is off', paste: '--pass-basic-auth=false', marks: [] },
];
