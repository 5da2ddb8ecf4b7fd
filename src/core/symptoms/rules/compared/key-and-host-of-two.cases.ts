import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'two clusters',
    paste: '401 with api key of cluster A, url of cluster B',
    marks: ['api key of cluster A, url of cluster B'],
  },
  {
    name: 'the address first',
    paste: 'cloud endpoint is deployment B, API key created in Kibana of deployment A: 401',
    marks: ['endpoint is deployment B, API key created in Kibana of deployment A'],
  },
  {
    name: 'the host of a region',
    paste: 'host https://api.example.com instead of https://api.eu.example.com was the problem',
    marks: ['host https://api.example.com instead of https://api.eu.'],
  },
  { name: 'one cluster', paste: 'api key of cluster A, url of cluster A', marks: [] },
];
