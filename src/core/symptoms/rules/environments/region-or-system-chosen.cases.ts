import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a region',
    paste: 'c = Cloud(apiRegion="us", apiKey="fake")\n{"code": 1106, "msg": "login failed"}',
    marks: ['apiRegion="us'],
  },
  { name: 'a server', paste: 'Cannot get devices: 401 auth err\nServer: cn', marks: ['Server: cn'] },
  {
    name: 'a system beside the token',
    paste: "Error: access token is invalid\nClient(access_token=TOKEN, environment='live')",
    marks: ["token=TOKEN, environment='live"],
  },
  {
    name: 'a switch',
    paste: "{ error: 'invalid_client' }\noptions = { sandbox: false, client_id: 'fake' }",
    marks: ['sandbox: false'],
  },
  { name: 'a call', paste: "401 Unauthorized\nPay::setEnvironment('secure');", marks: ["setEnvironment('secure"] },
  { name: 'a build', paste: '401 Unauthorized\nNODE_ENV=production', marks: [] },
  { name: 'no refusal', paste: 'Cloud(apiRegion="us", apiKey="fake")', marks: [] },
  { name: 'a region of AWS', paste: '403 Forbidden, region: us-east-1', marks: [] },
  { name: 'a token that ran out', paste: 'region: us\n401 token expired', marks: [] },
  { name: 'a test', paste: "Invalid API key\nexchange({ key: 'fake', test: true })", marks: ['test: true'] },
  { name: 'no login is refused', paste: "exchange({ key: 'fake', test: true })", marks: [] },
];
