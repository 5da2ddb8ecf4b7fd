import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the list of a health check',
    paste: 'test: ["CMD", "curl", "-f", "http://localhost:9000/api/health"]',
    marks: ['http://localhost:9000/api/health'],
    from: 'https://docs.docker.com/reference/compose-file/services/#healthcheck',
  },
  {
    name: 'a command',
    paste: '$ curl -X PUT https://api.example.com/items/3 -H "Content-Type: application/json" -d \'{"name":"x"}\'',
    marks: ['https://api.example.com/items/3'],
  },
  {
    name: 'Wget in a Dockerfile',
    paste: 'HEALTHCHECK CMD wget -q --spider http://localhost:8080/status || exit 1',
    marks: ['http://localhost:8080/status'],
  },
  {
    name: 'a program',
    paste: "import requests\nr = requests.get('https://api.example.com/items', params={'page': 2})",
    marks: ['https://api.example.com/items'],
  },
  {
    name: 'a program with a login elsewhere',
    paste: "s.headers['X-Token'] = t\nr = requests.get('https://api.example.com/items')",
    marks: [],
  },
  {
    name: 'a program with fields of its own',
    paste: "requests.get('https://api.example.com/items', headers={'Shop-Key': shop})",
    marks: [],
  },
  { name: 'with a name', paste: 'curl -u bob https://api.example.com/items', marks: [] },
  {
    name: 'with a login on the next line',
    paste: 'curl https://api.example.com/items \\\n  -H "Authorization: Bearer $TOKEN"',
    marks: [],
  },
  { name: 'with a key in the address', paste: 'curl "https://api.example.com/items?key=fake"', marks: [] },
  { name: 'a name in the address', paste: 'curl https://bob:fake@api.example.com/items', marks: [] },
  { name: 'an address alone', paste: 'GET https://api.example.com/items', marks: [] },
  { name: 'a script to install', paste: 'curl -fsSL https://get.example.com/install | sudo bash', marks: [] },
  { name: 'a word in a sentence', paste: 'It works with curl and fails in the browser.', marks: [] },
  {
    name: 'a line end without its mark',
    paste: 'curl https://api.example.com/me\n  -H "Authorization: Bearer fake"',
    marks: [],
  },
];
