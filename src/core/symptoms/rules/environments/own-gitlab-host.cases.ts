import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'an INI file',
    paste: '[own]\nfqdn = git.example.org\ntype = gitlab\ntoken = fake',
    marks: ['git.example.org'],
  },
  {
    name: 'YAML',
    paste: 'gitlab:\n  url: https://gitlab.example.org\n  token: fake',
    marks: ['https://gitlab.example.org'],
  },
  { name: 'gitlab.com', paste: 'gitlab:\n  url: https://gitlab.com\n  token: fake', marks: [] },
  { name: 'no token', paste: 'gitlab:\n  url: https://gitlab.example.org', marks: [] },
];
