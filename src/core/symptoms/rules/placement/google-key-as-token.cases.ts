import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the reason and the service',
    paste: '{"reason":"ACCESS_TOKEN_TYPE_UNSUPPORTED","metadata":{"service":"generativelanguage.googleapis.com"}}',
    marks: ['ACCESS_TOKEN_TYPE_UNSUPPORTED'],
  },
  {
    name: 'a tool names the model',
    paste:
      'gemini-2.5-pro: 401 Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.',
    marks: ['Expected OAuth 2 access token, login cookie or other valid'],
  },
  {
    name: 'another service',
    paste: '{"reason":"ACCESS_TOKEN_TYPE_UNSUPPORTED","metadata":{"service":"drive.googleapis.com"}}',
    marks: [],
  },
];
