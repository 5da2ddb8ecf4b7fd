import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'two builders',
    paste: 'Panel.createApplication(host, apiKey) // works\nPanel.createClient(host, apiKey) // LoginException: 401',
    marks: ['Panel.createClient(host, apiKey)'],
  },
  {
    name: 'two keys',
    paste: 'Panel.createApplication(host, appKey)\nPanel.createClient(host, clientKey) // LoginException: 401',
    marks: [],
  },
  {
    name: 'opened twice',
    paste: 'Panel.createClient(host, apiKey)\nPanel.createClient(host, apiKey) // 401',
    marks: [],
  },
  { name: 'nothing fails', paste: 'Panel.createUsers(host, apiKey)\nPanel.createTeams(host, apiKey)', marks: [] },
];
