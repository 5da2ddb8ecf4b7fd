import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Gotify',
    paste: "curl -H 'X-Gotify-Key: Afake.fake-fake' https://gotify.example.com/client",
    marks: ['Afake.fake-fake'],
    from: 'https://gotify.net/docs/',
  },
  {
    name: 'Gotify, writing',
    paste: "curl -H 'X-Gotify-Key: Afake.fake-fake' -F message=a https://gotify.example.com/message",
    marks: [],
  },
  {
    name: 'Pterodactyl',
    paste: "curl -H 'Authorization: Bearer ptla_fake' https://panel.example.com/api/client",
    marks: ['ptla_fake'],
  },
  {
    name: 'Slack',
    paste: "curl -H 'Authorization: Bearer xapp-1-fake' https://slack.com/api/chat.postMessage",
    marks: ['xapp-1-fake'],
  },
  {
    name: 'Slack, as it should be',
    paste: "curl -H 'Authorization: Bearer xapp-1-fake' https://slack.com/api/apps.connections.open",
    marks: [],
  },
  {
    name: 'Stripe',
    paste: 'curl https://api.stripe.com/v1/charges -u pk_test_fake:',
    marks: ['pk_test_fake'],
  },
];
