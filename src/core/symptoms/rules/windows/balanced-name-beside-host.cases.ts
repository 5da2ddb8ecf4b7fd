import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a list of names',
    paste: 'Load balanced name: sql.example.com\nHost name: node1.example.com',
    marks: ['sql.example.com'],
  },
  { name: 'an alias', paste: 'Kerberos: CNAME app.example.com, server web01.example.com', marks: ['app.example.com'] },
  { name: 'one name', paste: 'Alias: app.example.com\nhost name: app.example.com', marks: [] },
  { name: 'settings of a proxy', paste: 'alias app.example.com; server_name node1.example.com', marks: [] },
];
