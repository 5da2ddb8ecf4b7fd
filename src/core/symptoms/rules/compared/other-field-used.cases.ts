import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'should be',
    paste: 'The manual says it should be `X-Auth-Token` but I used `Authorization`, hence 401',
    marks: ['should be `X-Auth-Token` but I used `Authorization`'],
  },
  {
    name: 'instead of',
    paste: 'The library sends Authorization instead of x-api-key.',
    marks: ['sends Authorization instead of x-api-key'],
  },
  {
    name: 'renamed',
    paste: 'It works after I changed Authorization to X-API-Key',
    marks: ['changed Authorization to X-API-Key'],
  },
  { name: 'one field', paste: 'The call needs an Authorization header', marks: [] },
  {
    name: 'what the server does not get',
    paste: 'The client sends Authorization: Bearer <key> everywhere, so the API never receives what it expects: 401',
    marks: ['sends Authorization: Bearer <key> everywhere, so the API never receives'],
  },
];
