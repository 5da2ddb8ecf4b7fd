import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'the key of a user', paste: 'token=<user key>', marks: ['token=<user key'] },
  { name: 'an id', paste: 'api_key="id of the key"', marks: ['api_key="id of the key'] },
  { name: 'a client id', paste: 'Authorization: Bearer <client id>', marks: ['Bearer <client id'] },
  { name: 'its own kind', paste: 'token=<your api token>', marks: [] },
  { name: 'a variable in code', paste: 'token = user_id', marks: [] },
  { name: 'prose', paste: 'a Bearer token user id', marks: [] },
  { name: 'a message', paste: 'Invalid Refresh Token: Refresh Token Not Found', marks: [] },
  { name: 'of a team', paste: 'AGENT_TOKEN=<team token>', marks: ['AGENT_TOKEN=<team token'] },
  { name: 'a password of another layer', paste: 'Password: (account password)', marks: ['account password'] },
  { name: 'its own', paste: 'Password: (hidden)', marks: [] },
  { name: 'a word for the page', paste: 'Stream Key: (admin password)', marks: ['Stream Key: (admin password'] },
  { name: 'a key of the account', paste: 'AccessKey: <account api key>', marks: ['AccessKey: <account api key'] },
  { name: 'of an earlier API', paste: 'Authorization: Bearer <v1 token>', marks: ['Bearer <v1 token'] },
  { name: 'a password', paste: 'admin_password: <admin password>', marks: [] },
  {
    name: 'a remark',
    paste: 'API key: 1234-5678 (serial number of the device)',
    marks: ['API key: 1234-5678 (serial number of the device)'],
  },
  { name: 'a remark on its age', paste: 'API key: 1234-5678 (made today)', marks: [] },
  { name: 'a mail address', paste: 'SHOP_API_KEY=bob@example.com\n401', marks: ['SHOP_API_KEY=bob@example.com'] },
  { name: 'a mail address as a name', paste: 'SHOP_USER=bob@example.com\n401', marks: [] },
];
