import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Authentication',
    paste: 'GET /items HTTP/1.1\nHost: api.example.com\nAuthentication: Bearer fake-token\n\n',
    marks: ['Authentication'],
  },
  { name: 'in a program', paste: "headers: { 'Authorisation': 'Bearer fake-token' }", marks: ['Authorisation'] },
  {
    name: 'X-Authorization',
    paste: 'curl -H "X-Authorization: Bearer fake-token" https://api.example.com/me',
    marks: ['X-Authorization'],
  },
  { name: 'a name of its own', paste: 'headers = {"Auth-Token": f"Bearer {t}"}', marks: ['Auth-Token'] },
  { name: 'set by a program', paste: 'request.setRequestHeader("JWT", "Bearer fake")', marks: ['JWT'] },
  { name: 'joined', paste: '{ "x-access-token": "Bearer " + token }', marks: ['x-access-token'] },
  { name: 'the word as the name', paste: 'headers.set("Bearer", token);', marks: ['Bearer'] },
  { name: 'another word of a scheme', paste: "-H 'Authentication: ApiKey fake' \\", marks: ['Authentication'] },
  { name: 'an option with the bare key', paste: '  --header "Autorization: fake-key-1"', marks: ['Autorization'] },
  { name: 'a key in a program', paste: "headers = {'Authentication': 'Token fake'}", marks: ['Authentication'] },
  {
    name: 'a line of a request',
    paste: '> GET /me HTTP/1.1\n> Authentication: Token fake1\n',
    marks: ['Authentication'],
  },
  { name: 'a heading', paste: 'Authentication: API keys are made in the console', marks: [] },
  { name: 'a log of a sign-in', paste: 'Authentication: token expired', marks: [] },
  { name: 'a log', paste: 'AuthenticationScheme: Bearer was challenged.', marks: [] },
  { name: 'a scheme of OpenAPI', paste: 'securitySchemes: { Bearer: { type: http } }', marks: [] },
  { name: 'in a request', paste: '> GET /me HTTP/1.1\n> X-Auth-Token: Bearer fake-token\n', marks: ['X-Auth-Token'] },
  { name: 'an answer of a token endpoint', paste: '{ "token_type": "Bearer ", "access_token": "fake" }', marks: [] },
  { name: 'the right name in a program', paste: "headers: { Authorization: 'Bearer fake' }", marks: [] },
  { name: 'the right name', paste: 'Authorization: Bearer fake-token', marks: [] },
  { name: 'a challenge', paste: 'WWW-Authenticate: Bearer realm="x"', marks: [] },
];
