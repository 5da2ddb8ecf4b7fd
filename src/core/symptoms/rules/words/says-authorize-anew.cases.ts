import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'an account',
    paste: '401 Unauthorized. The account needs to be reauthenticated.',
    marks: ['needs to be reauthenticated'],
  },
  {
    name: 'another token',
    paste: 'Invalid token. Please generate a new API token and try again.',
    marks: ['generate a new API token and try again'],
  },
  {
    name: 'renewed',
    paste: 'Error: Unauthorized. Visit https://example.com/api to renew your API token.',
    marks: ['renew your API token'],
  },
  { name: 'in Chinese', paste: '{"code":401,"msg":"请重新授权"}', marks: ['重新授权'] },
  { name: 'nothing refused', paste: 'Press the button to re-authenticate.', marks: [] },
  { name: 'one way of two', paste: '401. Please check or regenerate your API key.', marks: [] },
];
