import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a host',
    paste: 'Attempted to access resource with incorrect regional hostname.',
    marks: ['incorrect regional'],
  },
  { name: 'a mode', paste: 'a test mode key was used in live mode', marks: ['test mode key was used in live'] },
  { name: 'a region', paste: 'region: us-east-1', marks: [] },
  { name: 'variables', paste: 'source locales and other environment variables', marks: [] },
];
