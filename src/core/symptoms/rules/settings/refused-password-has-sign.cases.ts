import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a setting and a refusal',
    paste: 'ADMIN_PASSWORD=fake#12$\nInvalid username or password\n',
    marks: ['fake#12$'],
  },
  {
    name: 'told',
    paste: 'Set the bob password to fa!ke@1\nfailed to authenticate user [bob]\n',
    marks: ['fa!ke@1'],
  },
  { name: 'no refusal', paste: 'ADMIN_PASSWORD=fake#12$\nserver started\n', marks: [] },
  { name: 'a sample', paste: 'ADMIN_PASSWORD=P@ssw0rd1\n401 Unauthorized\n', marks: [] },
  { name: 'an address', paste: 'the password is bob@example.com\n401 Unauthorized\n', marks: [] },
  {
    name: 'a directive',
    paste: 'LDAP: bind failed [Invalid credentials]\nAuthLDAPBindPassword fa"ke#r!1',
    marks: ['fa"ke#r!1'],
  },
  { name: 'a quote inside', paste: 'Invalid username or password\npassword="xY"3k9";', marks: ['xY"3k9'] },
  {
    name: 'PowerShell',
    paste: '535 Incorrect authentication data\n$p = ConvertTo-SecureString "Ab$Cd7" -AsPlainText',
    marks: ['Ab$Cd7'],
  },
  {
    name: 'an address',
    paste: 'authentication failed\npostgresql://shop:Sd}p4^A@db.example.com/shop',
    marks: ['Sd}p4^A'],
  },
  { name: 'a pair of a command', paste: '401\nserve -a bob:p@ke@/share', marks: ['p@ke@/share'] },
  { name: 'a plain directive', paste: 'Invalid credentials\nAuthLDAPBindPassword fake1234', marks: [] },
  { name: 'a variable in an address', paste: `authentication failed\nhttps://bob:\${PASS}@git.example.com`, marks: [] },
];
