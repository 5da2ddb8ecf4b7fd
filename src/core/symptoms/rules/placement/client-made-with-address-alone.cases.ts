import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a call',
    paste: "push_to_gateway('push.example.com:9091', job='batch', registry=registry)\nHTTP Error 401: Unauthorized",
    marks: ["push_to_gateway('push.example.com:9091', job='batch', registry=registry)"],
  },
  {
    name: 'a client',
    paste: "site = new SearchClient({ url: 'https://search.example.com' })\n401 Unauthorized",
    marks: ["new SearchClient({ url: 'https://search.example.com' })"],
  },
  {
    name: 'a provider of Terraform',
    paste: 'provider "fake" { address = "https://fake.example.com:4646" }\n403 (Permission denied)',
    marks: ['provider "fake" { address = "https://fake.example.com:4646" }'],
  },
  {
    name: 'a setting',
    paste: '[spools]\nserver: https://spool.example.com\nHTTP 401: Unauthorized',
    marks: ['server: https://spool.example.com'],
  },
  {
    name: 'with a login',
    paste: "new SearchClient({ url: 'https://search.example.com' }).login(user)\n401 Unauthorized",
    marks: [],
  },
  { name: 'with a token', paste: 'server: https://spool.example.com\ntoken: fake\n401', marks: [] },
  { name: 'nothing refused', paste: "new SearchClient('https://search.example.com')", marks: [] },
  { name: 'a redirect', paste: 'url: https://a.example.com\nredirect to https://b.example.com, 401', marks: [] },
];
