import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a field',
    paste: 'Behind nginx the header auth_token never arrives.',
    marks: ['header auth_token never'],
  },
  {
    name: 'the name first',
    paste: 'the `api_key` header is not passed to the backend',
    marks: ['`api_key` header is not'],
  },
  { name: 'told of underscores', paste: 'It drops headers with underscores', marks: ['headers with underscores'] },
  { name: 'a hyphen', paste: 'the header x-api-key never arrives', marks: [] },
  { name: 'it arrives', paste: 'the header auth_token is sent', marks: [] },
];
