import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the router',
    paste:
      '401 Client Error: Unauthorized for url: https://router.huggingface.co/v1/chat/completions\n\nInvalid username or password.',
    marks: ['Invalid username or password'],
  },
  { name: 'another service', paste: '401 Invalid username or password', marks: [] },
  { name: 'another refusal', paste: 'HfHubHTTPError: 401 Client Error: Unauthorized', marks: [] },
];
