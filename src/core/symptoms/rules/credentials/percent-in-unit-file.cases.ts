import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a password',
    paste: '[Service]\nEnvironment=API_PASSWORD=fake%uword\n',
    marks: ['API_PASSWORD=fake%uword'],
    from: 'systemd 252',
  },
  { name: 'in quotes', paste: 'Environment="DB_PASS=a%hb"\n', marks: ['DB_PASS=a%hb'] },
  { name: 'doubled', paste: 'Environment=API_PASSWORD=fake%%uword\n', marks: [] },
  { name: 'an env file', paste: 'API_PASSWORD=fake%uword\n', marks: [] },
  { name: 'a path that is meant so', paste: 'Environment=API_TOKEN_FILE=%d/token\n', marks: [] },
  { name: 'behind a name', paste: 'Environment=SYNC_USER1=bob:50%fake', marks: ['SYNC_USER1=bob:50%fake'] },
  { name: 'doubled behind a name', paste: 'Environment=SYNC_USER1=bob:50%%fake', marks: [] },
];
