import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a remark', paste: 'password: #Fake2024\nHTTP Error 401', marks: ['#Fake2024'] },
  { name: 'an anchor', paste: 'password: &Fake2024\nlogin failed', marks: ['&Fake2024'] },
  { name: 'a folder', paste: 'CLIENT_SECRET=~FakeFake\n401', marks: ['~FakeFake'] },
  { name: 'in quotes', paste: 'password: "#Fake2024"\nHTTP Error 401', marks: [] },
  { name: 'a tag', paste: 'password: !secret http_password\nHTTP Error 401', marks: [] },
  { name: 'no failure', paste: 'password: #Fake2024', marks: [] },
  { name: 'an alias', paste: '  secret: *default_secret\n401', marks: [] },
];
