import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'in a command',
    paste: 'curl -H "Authorization: Bearer {sk-fa1BcD3fGh5iJk7l}" https://api.example.com/',
    marks: ['{sk-fa1BcD3fGh5iJk7l}'],
  },
  { name: 'in a setting', paste: 'OPENAI_API_KEY=<sk-fa1BcD3fGh5iJk7l>', marks: ['<sk-fa1BcD3fGh5iJk7l>'] },
  { name: 'no known beginning', paste: 'x-api-key: [fa1BcD3fGh5iJk7lMn9oPq]', marks: ['[fa1BcD3fGh5iJk7lMn9oPq]'] },
  {
    name: 'a short one in an address',
    paste: 'http://192.168.1.5:8083/message?token=<Bk4W.tgX1HZF5qU>',
    marks: ['<Bk4W.tgX1HZF5qU>'],
  },
  { name: 'a variable', paste: 'Authorization: Bearer {OAUTH2_ACCESS_TOKEN_1234}', marks: [] },
  { name: 'a name', paste: 'Authorization: Bearer <your-token-here-12345>', marks: [] },
  { name: 'a list', paste: 'api_keys: [sk-fa1BcD3fGh5iJk7l]', marks: [] },
  { name: 'a variable of the shell', paste: `API_KEY=$${'{sk_fa1BcD3fGh5iJk7l}'}`, marks: [] },
];
