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
  { name: 'a setting from an id', paste: `SHOP_AUTH_TOKEN: \${{ secrets.SHOP_SITE_ID }}`, marks: ['SHOP_SITE_ID'] },
  { name: 'an id from a key', paste: 'tokenId: process.env.SHOP_SIGNING_KEY', marks: ['SHOP_SIGNING_KEY'] },
  { name: 'a webhook', paste: 'new Webhook(process.env.SHOP_SECRET_KEY)', marks: ['SHOP_SECRET_KEY'] },
  { name: 'the secret of a webhook', paste: 'new Webhook(process.env.SHOP_WEBHOOK_SECRET)', marks: [] },
  { name: 'a setting from a token', paste: `SHOP_AUTH_TOKEN: \${{ secrets.SHOP_TOKEN }}`, marks: [] },
];
