import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'who knows where',
    paste: 'Everything was 401; logging out and in again fixed it',
    marks: ['logging out and in again fixed'],
  },
  { name: 'German', paste: 'Nach ab- und wieder anmelden geht es', marks: ['ab- und wieder anmelden'] },
  { name: 'an app', paste: 'The desktop client was 401; logging out and in again fixed it', marks: [] },
  { name: 'no help', paste: 'logging out and in again gives the same error', marks: [] },
];
