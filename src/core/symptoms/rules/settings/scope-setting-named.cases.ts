import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a variable', paste: 'export DEMO_API_SCOPE=all\ndemo list  # HTTP 401', marks: ['DEMO_API_SCOPE=all'] },
  { name: 'an option', paste: 'tool login --scope read:items\n403 Forbidden', marks: ['--scope read:items'] },
  { name: 'no refusal', paste: 'export DEMO_API_SCOPE=all', marks: [] },
];
