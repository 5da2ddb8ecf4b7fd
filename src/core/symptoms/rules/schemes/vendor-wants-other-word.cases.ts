import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Linear',
    paste: 'curl https://api.linear.app/graphql -H "Authorization: Bearer lin_api_fake"',
    marks: ['Bearer lin_api_fake'],
  },
  {
    name: 'DeepL, in code',
    paste: "fetch('https://api-free.deepl.com/v2/usage', { headers: { Authorization: 'Bearer 0000-fake:fx' } })",
    marks: ['Bearer 0000-fake:fx'],
  },
  {
    name: 'Proxmox',
    paste: 'curl -H "Authorization: Bearer root@pam!fake=0000" https://pve.example.com:8006/api2/json/nodes',
    marks: ['Bearer root@pam!fake=0000'],
  },
  {
    name: 'Okta and a token of OAuth',
    paste: 'curl https://dev-1.okta.com/api/v1/users -H "Authorization: Bearer eyJfake"',
    marks: [],
  },
  {
    name: 'a token of OAuth',
    paste: 'curl https://api.linear.app/graphql -H "Authorization: Bearer lin_oauth_fake"',
    marks: [],
  },
  { name: 'another service', paste: 'curl https://api.example.com/ -H "Authorization: Bearer pk_fake"', marks: [] },
  {
    name: 'Mem0',
    paste: 'curl https://api.mem0.ai/v1/memories/ -H "Authorization: Bearer m0-fake"',
    marks: ['Bearer m0-fake'],
  },
  {
    name: 'Splunk',
    paste: 'curl https://splunk.example.com:8088/services/collector -H "Authorization: Bearer fake-token"',
    marks: ['Bearer fake-token'],
  },
  {
    name: 'Proxmox, by the form of its token',
    paste: 'Authorization: Bearer root@pam!mon=fake-secret',
    marks: ['Bearer root@pam!mon=fake-secret'],
  },
  {
    name: 'a word of Ghost',
    paste: 'curl -H "Authorization: Bearer fake" https://blog.example.com/ghost/api/admin/posts',
    marks: ['Bearer fake'],
  },
  {
    name: 'as Ghost wants it',
    paste: 'curl -H "Authorization: Ghost fake" https://blog.example.com/ghost/api/admin/posts',
    marks: [],
  },
];
