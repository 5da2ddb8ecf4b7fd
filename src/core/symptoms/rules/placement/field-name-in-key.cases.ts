import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'in a setting',
    paste: 'api_key: "PRIVATE-TOKEN: fake"\nRequest failed with status code 401',
    marks: ['PRIVATE-TOKEN'],
  },
  {
    name: 'in a form',
    paste:
      'Auth type is API Key. Set this value in the field:\nX-Redmine-API-Key: fake\nHTTP 401 from https://example.com/',
    marks: ['X-Redmine-API-Key'],
  },
  {
    name: 'in a sentence',
    paste: 'I put X-Plex-Token=fake in the API key field and get 401',
    marks: ['X-Plex-Token'],
  },
  {
    name: 'what was put where',
    paste: 'X-Emby-Token typed into the API key box: Forbidden',
    marks: ['X-Emby-Token'],
  },
  {
    name: 'what the server reads',
    paste: 'It offers Bearer, but the API expects X-Auth-Token: 401',
    marks: ['X-Auth-Token'],
  },
  { name: 'a field', paste: 'curl -H "X-Plex-Token: fake" https://example.com/\n401', marks: [] },
  { name: 'fields of a program', paste: "headers: { 'X-Redmine-API-Key': 'fake' }\nHTTP 401", marks: [] },
  { name: 'nothing failed', paste: 'api_key: "PRIVATE-TOKEN: fake"', marks: [] },
  {
    name: 'letters of a token are no word',
    paste: 'X-CSRF-Token: q7asETaaZ4\nX-Api-Key: fake\n\nHTTP/1.1 401 Unauthorized\n',
    marks: [],
  },
];
