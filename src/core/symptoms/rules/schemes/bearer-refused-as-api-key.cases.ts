import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a command',
    paste:
      'curl http://localhost:8001/api/status -H "Authorization: Bearer pl_fake"\n{"error": "Invalid API credentials"}\n',
    marks: ['Bearer pl_fake'],
  },
  {
    name: 'an exchange',
    paste:
      'GET /v1/items HTTP/1.1\nHost: api.example.com\nAuthorization: Bearer fakekey\n\nHTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{"message":"API key is missing"}',
    marks: ['Bearer fakekey'],
  },
  {
    name: 'a service that takes keys so',
    paste: 'curl https://api.openai.com/v1/models -H "Authorization: Bearer sk-fake"\n{"error":"Incorrect API key"}\n',
    marks: [],
  },
  {
    name: 'a token of a sign-in',
    paste: 'curl https://api.example.com/ -H "Authorization: Bearer eyJfake"\n{"error":"Invalid API token"}\n',
    marks: [],
  },
  {
    name: 'no word of a key',
    paste: 'curl https://api.example.com/ -H "Authorization: Bearer fake"\n{"error":"Unauthorized"}\n',
    marks: [],
  },
  {
    name: 'it failed',
    paste: 'curl -H "Authorization: Bearer fake-key" http://ns.example.com/api/zones\nAuthentication by API Key failed',
    marks: ['Bearer fake-key'],
  },
];
