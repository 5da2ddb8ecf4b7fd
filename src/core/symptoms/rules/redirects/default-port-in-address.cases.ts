import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a session',
    paste: "session.auth = ('bob', 'fake')\nsession.get('https://api.example.com:443/items')",
    marks: ['https://api.example.com:443'],
  },
  {
    name: 'http',
    paste: 'requests.get("http://api.example.com:80/items", headers={"Authorization": t})',
    marks: ['http://api.example.com:80'],
  },
  {
    name: 'another port',
    paste: "session.auth = ('bob', 'fake')\nsession.get('https://api.example.com:8443/items')",
    marks: [],
  },
  { name: 'no login', paste: "session.get('https://api.example.com:443/items')", marks: [] },
  {
    name: 'it went well',
    paste: 'requests.get("https://api.example.com:443/items", auth=("bob","x"))\n200',
    marks: [],
  },
];
