import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a code', paste: '{"code": "api_key_expired"}', marks: ['api_key_expired'] },
  { name: 'another code', paste: '"code":"expired_api_key"', marks: ['expired_api_key'] },
  { name: 'a sentence', paste: 'Expired API Key provided: rk_test_***fake', marks: ['Expired API Key'] },
  {
    name: 'a token made by hand',
    paste: 'The Personal Access Token used has expired.',
    marks: ['Personal Access Token used has expired'],
  },
  { name: 'either', paste: 'Invalid or expired API key', marks: [] },
  { name: 'an access token', paste: 'The access token expired', marks: [] },
  { name: 'one of several reasons', paste: 'your API key may have expired', marks: [] },
];
