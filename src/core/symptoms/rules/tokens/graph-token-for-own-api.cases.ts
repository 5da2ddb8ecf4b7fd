import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'claims',
    paste: '{"aud": "https://graph.microsoft.com", "scp": "User.Read"}\nour API says 401',
    marks: ['https://graph.microsoft.com'],
  },
  {
    name: 'claims, by number',
    paste: 'aud is 00000003-0000-0000-c000-000000000000, and the signature is refused',
    marks: ['00000003-0000-0000-c000-000000000000'],
  },
  {
    name: 'a scope',
    paste: "scopes: ['User.Read']\n// my api answers 401",
    marks: ['User.Read'],
  },
  { name: 'a scope of the API', paste: "scopes: ['User.Read', 'api://fake/access']\n// my api answers 401", marks: [] },
  {
    name: 'Graph is called',
    paste: '{"aud": "https://graph.microsoft.com"}\nGET https://graph.microsoft.com/v1.0/me 401',
    marks: [],
  },
  { name: 'nothing fails', paste: '{"aud": "https://graph.microsoft.com"}', marks: [] },
];
