import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a command',
    paste: 'curl -H "Authorization: Bearer $CLIENT_SECRET" https://api.example.com/me',
    marks: ['CLIENT_SECRET'],
    from: 'https://www.rfc-editor.org/rfc/rfc6749#section-2.3.1',
  },
  {
    name: 'a library',
    paste: 'new Octokit({ auth: process.env.GITHUB_CLIENT_SECRET })',
    marks: ['GITHUB_CLIENT_SECRET'],
  },
  { name: 'Python', paste: 'access_token = os.environ["SHOP_APP_ID"]', marks: ['SHOP_APP_ID'] },
  { name: 'a token', paste: 'curl -H "Authorization: Bearer $ACCESS_TOKEN" https://api.example.com/me', marks: [] },
  {
    name: 'the pair where it belongs',
    paste: 'curl -d client_id=$CLIENT_ID -d client_secret=$CLIENT_SECRET https://login.example.com/token',
    marks: [],
  },
];
