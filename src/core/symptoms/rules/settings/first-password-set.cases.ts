import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a container',
    paste: 'SHOP_ADMIN_PASSWORD: "fake-2024"\nlevel=warning msg="login: invalid password"',
    marks: ['SHOP_ADMIN_PASSWORD: "fake-2024'],
  },
  {
    name: 'Helm',
    paste: 'helm upgrade --set auth.rootPassword=fake db\nAccess denied',
    marks: ['auth.rootPassword=fake'],
  },
  { name: 'no refusal', paste: 'SHOP_ADMIN_PASSWORD: fake', marks: [] },
  { name: 'a variable', paste: `SHOP_ADMIN_PASSWORD: \${PW}\nAccess denied`, marks: [] },
  { name: 'a password of a service', paste: 'SMTP_PASSWORD=fake\nlogin failed', marks: [] },
  { name: 'another program', paste: 'MYSQL_ROOT_PASSWORD=abc\nGET https://registry.example.com/v2/ 401', marks: [] },
];
