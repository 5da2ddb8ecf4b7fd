import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'double quotes',
    paste: 'API_TOKEN="fake"\nAPI_URL=https://api.example.com\n',
    marks: ['"fake"'],
    from: 'https://docs.docker.com/reference/cli/docker/container/run/#env',
  },
  {
    name: 'a list of compose, where quotes are kept too',
    paste: 'environment:\n  - API_TOKEN="fake"\n',
    marks: ['"fake"'],
  },
  { name: 'no quotes', paste: 'API_TOKEN=fake\n', marks: [] },
  { name: 'a shell takes them away', paste: 'export API_TOKEN="fake"\n', marks: [] },
  { name: 'not a secret', paste: 'APP_NAME="shop"\n', marks: [] },
  {
    name: 'an address',
    paste: 'TOKEN_SERVER="https://id.example.com/token"',
    marks: [],
  },
  {
    name: 'a list of fields',
    paste: 'SHOP_AUTH_HEADERS="email:X-Mail"',
    marks: [],
  },
];
