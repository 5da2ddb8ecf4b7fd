import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'in a command',
    paste: 'curl -H "Authorization: hf_fakefake" https://huggingface.co/api/whoami-v2',
    marks: ['hf_fakefake'],
  },
  { name: 'in code', paste: "headers = {'Authorization': 'xoxb-fake-fake'}", marks: ['xoxb-fake-fake'] },
  { name: 'with the word', paste: 'curl -H "Authorization: Bearer hf_fakefake"', marks: [] },
  { name: 'another field', paste: 'Proxy-Authorization: hf_fakefake', marks: [] },
  {
    name: 'of Grafana',
    paste: "curl -H 'Authorization: glsa_fake' https://grafana.example.com/api/org",
    marks: ['glsa_fake'],
  },
  { name: 'a variable', paste: 'headers = {"Authorization": secret_key}', marks: [] },
  { name: 'a variable of a service', paste: 'headers = {"Authorization": hf_token}', marks: [] },
];
