import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'told', paste: 'AWS_ACCESS_KEY_ID is set, and the call fails', marks: ['AWS_ACCESS_KEY_ID'] },
  {
    name: 'a manual',
    paste: '--aws-session-token=AWS_SESSION_TOKEN\n\nSession token for a temporary credential.',
    marks: [],
  },
  { name: 'an argument', paste: "aws_access_key_id='fake' does not work", marks: [] },
];
