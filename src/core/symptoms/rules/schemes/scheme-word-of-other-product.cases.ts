import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the variable names another product',
    paste: `headers:\n  Authorization: GenieKey $${'{GRAFANA_API_KEY}'}`,
    marks: ['GenieKey'],
  },
  {
    name: 'the address does',
    paste: `curl https://grafana.example.com/api/org -H "Authorization: SSWS 00fake"`,
    marks: ['SSWS'],
  },
  {
    name: 'in code',
    paste: "fetch('https://slack.com/api/chat.postMessage', { headers: { Authorization: 'Bot ' + token } })",
    marks: ['Bot'],
  },
  {
    name: 'Bearer alone is known there',
    paste: "curl -H 'Authorization: Token fake1234' https://sentry.io/api/0/projects/",
    marks: ['Token fake1234'],
  },
  {
    name: 'the key is joined to the word',
    paste: 'get("https://gitlab.example.com/api/v4/projects", headers={"Authorization": "token " + key})',
    marks: ['token'],
  },
  {
    name: 'its own product',
    paste: `Authorization: GenieKey $${'{OPSGENIE_API_KEY}'}\nhttps://api.opsgenie.com/v2/alerts, grafana alerts`,
    marks: [],
  },
  { name: 'Discord', paste: "headers: { Authorization: 'Bot ' + process.env.DISCORD_TOKEN }", marks: [] },
  { name: 'no product named', paste: 'Authorization: SSWS 00fake', marks: [] },
  {
    name: 'a service that knows the word',
    paste: "curl -H 'Authorization: Token fake1234' https://netbox.example.com/api/",
    marks: [],
  },
];
