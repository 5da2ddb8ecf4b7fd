import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'an env file', paste: 'ADMIN_PASSWORD=ab1$cd2\n', marks: ['ab1$cd2'] },
  { name: 'a compose file', paste: '      - DB_PASSWORD=ab1$cd2ef\n', marks: ['ab1$cd2ef'] },
  { name: 'quotes of YAML', paste: "      DB_PASSWORD: 'ab1$cd2ef'\n", marks: ['ab1$cd2ef'] },
  { name: 'single quotes in an env file', paste: "DB_PASSWORD='ab1$cd2ef'\n", marks: [] },
  { name: 'a variable', paste: 'DB_PASSWORD=$DB_PASSWORD\nAPI_KEY=$OTHER\nAPI_TOKEN=x-$OTHER\n', marks: [] },
  { name: 'doubled', paste: '      - DB_PASSWORD=ab1$$cd2ef\n', marks: [] },
  { name: 'in an address', paste: "    - 'DOMAINS=admin:ab1$cd2@app.example.com'\n", marks: ['ab1$cd2'] },
  { name: 'behind a name', paste: "  BASIC_AUTH: 'bob:ab1$cd2'\n", marks: ['ab1$cd2'] },
  { name: 'a variable in an address', paste: 'DB_URL=postgres://bob:x$DB_PASS@db:5432\n', marks: [] },
  { name: 'with no other word', paste: '      - PASSWORD=ab1$cd2ef #change me\n', marks: ['ab1$cd2ef'] },
];
