import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a refresh token',
    paste: '401 invalid token\nsignIn({ auth: { token: res.data.refreshToken } })',
    marks: ['token: res.data.refreshToken'],
  },
  {
    name: 'an option',
    paste: 'fakectl deploy --appToken $FAKE_PASSWORD\nAuthentication failed',
    marks: ['appToken $FAKE_PASSWORD'],
  },
  {
    name: 'the secret of the application',
    paste: '401\naccessToken: process.env.FAKE_API_SECRET',
    marks: ['accessToken: process.env.FAKE_API_SECRET'],
  },
  {
    name: 'in the field itself',
    paste: 'curl -H "Authorization: Bearer $ENROLLMENT_KEY" https://api.example.com/ # 401',
    marks: ['Bearer $ENROLLMENT_KEY'],
  },
  { name: 'the right kind', paste: '401\ntoken: session.accessToken', marks: [] },
  { name: 'on the way to a new one', paste: '401\ngrant_type=refresh_token&token=$REFRESH_TOKEN', marks: [] },
  {
    name: 'the key of a stream',
    paste: '401 Unauthorized\ncurl -H "Authorization: Bearer $STREAM_KEY" https://live.example.com/api',
    marks: ['Bearer $STREAM_KEY'],
  },
  {
    name: 'the token of a meeting',
    paste: "401\nheaders: { Authorization: 'Bearer ' + meetingToken }",
    marks: ["Bearer ' + meetingToken"],
  },
  { name: 'a token', paste: "401\nheaders: { Authorization: 'Bearer ' + apiToken }", marks: [] },
];
