import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'pip',
    paste: 'pip install tool --index-url https://packages.example.com/simple\nERROR: HTTP error 401 while getting it',
    marks: ['https://packages.example.com/simple'],
  },
  {
    name: 'a file of settings',
    paste: '[tool]\nindexes = ["https://packages.example.com/simple"]\n401 Client Error',
    marks: ['https://packages.example.com/simple'],
  },
  {
    name: 'a chart',
    paste: 'failed to fetch https://charts.example.com/index.yaml : 401 Unauthorized',
    marks: ['https://charts.example.com/index.yaml'],
  },
  {
    name: 'a login in the address',
    paste: '--index-url https://bob:fake@packages.example.com/simple\n401 Client Error: Unauthorized',
    marks: [],
  },
  {
    name: 'a login beside it',
    paste: 'PIP_INDEX_URL=https://packages.example.com/simple\npassword = fake\n401 Client Error',
    marks: [],
  },
  { name: 'nothing refused', paste: 'PIP_INDEX_URL=https://packages.example.com/simple', marks: [] },
  {
    name: 'the field is set',
    paste: 'index = https://packages.example.com/simple\n{"Authorization": "fake"} 401',
    marks: [],
  },
  {
    name: 'another host is refused',
    paste: 'channel: https://packages.example.com/forge\n401 for https://api.example.org/me',
    marks: [],
  },
];
