import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'two clusters',
    paste: 'api key of cluster A, url of cluster B',
    marks: ['api key of cluster A, url of cluster B'],
  },
  {
    name: 'the address first',
    paste: 'cloud endpoint is deployment B, API key created in Kibana of deployment A',
    marks: ['endpoint is deployment B, API key created in Kibana of deployment A'],
  },
  {
    name: 'the host of a region',
    paste: 'host https://api.example.com instead of https://api.eu.example.com',
    marks: ['host https://api.example.com instead of https://api.eu.'],
  },
  { name: 'a sandbox', paste: "it's a sandbox user, domain not set", marks: ["it's a sandbox user"] },
  { name: 'one cluster', paste: 'api key of cluster A, url of cluster A', marks: [] },
];
