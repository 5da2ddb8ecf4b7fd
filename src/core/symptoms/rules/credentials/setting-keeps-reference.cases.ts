import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a file', paste: `api_key: "\${API_KEY}"\nAPI error: access forbidden`, marks: [`\${API_KEY}`] },
  {
    name: 'Ansible',
    paste: "access_token: \"{{ lookup('env','FAKE_TOKEN') }}\"\nFAILED! 401",
    marks: ["{{ lookup('env','FAKE_TOKEN') }}"],
  },
  {
    name: 'a template',
    paste: '{"secret": "{{ getenv \\"FAKE\\" }}"}\nsignature failed',
    marks: ['{{ getenv \\"FAKE\\" }}'],
  },
  { name: 'a script', paste: `token="\${token}"\n401`, marks: [] },
  { name: 'no failure', paste: `api_key: "\${API_KEY}"`, marks: [] },
  {
    name: 'no login fails',
    paste: `environment:\n  API_KEY: \${API_KEY}\nERROR: port is already allocated, failed`,
    marks: [],
  },
  {
    name: 'a question of an editor',
    paste: `401 Unauthorized "env": {"SHOP_TOKEN": "\${input:shop_token}"}`,
    marks: [`\${input:shop_token}`],
  },
  { name: 'of Ansible', paste: '401 Unauthorized\napi_token: "AnsibleUndefined"', marks: ['AnsibleUndefined'] },
];
