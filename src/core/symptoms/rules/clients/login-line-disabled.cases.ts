import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a file of requests',
    paste: 'GET https://api.example.com/me\nAccept: application/json\n//Authorization: Bearer {{token}}\n',
    marks: ['Authorization: Bearer {{token}}'],
    from: 'https://github.com/Huachao/vscode-restclient',
  },
  {
    name: 'settings',
    paste:
      'output.elasticsearch:\n  hosts: ["https://es:9200"]\n  #username: "elastic"\n  #password: "fake"\n401 Unauthorized',
    marks: ['username: "elastic"'],
  },
  {
    name: 'switched off',
    paste: 'headers {\n  ~Authorization: Bearer fake\n}\n',
    marks: ['Authorization: Bearer fake'],
  },
  {
    name: 'another is on',
    paste: 'GET https://api.example.com/me\nAuthorization: Basic Ym9iOmZha2U=\n# Authorization: Basic bob:fake\n',
    marks: [],
  },
  { name: 'nothing refused', paste: '#password: "fake"\n', marks: [] },
  {
    name: 'a remark',
    paste: 'GET https://api.example.com/me\nAccept: application/json\n# token: see the manual\n',
    marks: [],
  },
  {
    name: 'a pod without a secret',
    paste: 'Failed to pull image: 401 Unauthorized\nimagePullSecrets: []',
    marks: ['imagePullSecrets: []'],
  },
  {
    name: 'a pod with one',
    paste: 'Failed to pull image: 401 Unauthorized\nimagePullSecrets: [{name: fake}]',
    marks: [],
  },
  {
    name: 'a line of code',
    paste: 'axios.get("/api/me") -> 401\n// axios.defaults.headers["Authorization"] = fake',
    marks: ['axios.defaults.headers["Authorization"] = fake'],
  },
];
