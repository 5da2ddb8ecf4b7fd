import { curlTrace, fakeJwt } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a key alone',
    paste: curlTrace({ sent: ['Authorization: fake-token-of-some-length'] }),
    marks: ['fake-token-of-some-length'],
  },
  {
    name: 'a word in front',
    paste: curlTrace({ sent: ['Authorization: ApiKey fake-token-of-some-length'] }),
    marks: [],
  },
  {
    name: 'one word as an example',
    paste: 'curl -X GET "https://api.example.com/me" -H "accept: application/json" -H "Authorization: faketoken"',
    marks: ['faketoken'],
  },
  {
    name: 'the word of a template',
    paste: "curl -H 'Authorization: YOUR_TOKEN' https://api.example.com/me",
    marks: ['YOUR_TOKEN'],
  },
  {
    name: 'a string in a program',
    paste: "const headers = { 'Authorization': 'fake9a8b7c6d' };",
    marks: ['fake9a8b7c6d'],
  },
  { name: 'a string that goes on', paste: "{ 'Authorization': 'Token' + token }", marks: [] },
  { name: 'a string with the word', paste: "{ 'Authorization': 'Bearer fake9a8b7c6d' }", marks: [] },
  { name: 'a list of fields', paste: "allow_headers=['Authorization', 'Content-Type']", marks: [] },
  { name: 'left out', paste: "curl -H 'Authorization: REDACTED' https://api.example.com/me", marks: [] },
  { name: 'the scheme word alone', paste: "curl -H 'Authorization: Bearer' https://api.example.com/me", marks: [] },
  { name: 'a variable', paste: 'curl -H "Authorization: $TOKEN" https://api.example.com/me', marks: [] },
  {
    name: 'a JWT is another rule',
    paste: curlTrace({ sent: [`Authorization: ${fakeJwt({ aud: 'fake' })}`] }),
    marks: [],
  },
  {
    name: 'a short one that begins with a digit',
    paste: 'GET /x HTTP/1.1\nHost: a.example\nAuthorization: 7643d19fake12\n',
    marks: ['7643d19fake12'],
  },
  {
    name: 'a key that is masked',
    paste: 'curl -H "Authorization: fk_1f0c****" https://api.example.com/',
    marks: ['fk_1f0c****'],
  },
  { name: 'a word that is masked', paste: 'Authorization: Bearer****', marks: [] },
  {
    name: 'two parts with a colon',
    paste: "requests.get(url, headers={'Authorization': 'perm:fake.1234'})",
    marks: ['perm:fake.1234'],
  },
  {
    name: 'the word of an example',
    paste: "headers = {'Authorization': 'TOKEN'}",
    marks: ['TOKEN'],
  },
  {
    name: 'masked, in one line of YAML',
    paste: 'headers: Authorization: k_9xQ...',
    marks: ['k_9xQ...'],
  },
  {
    name: 'an address',
    paste: 'headers: Authorization: see https://example.com...',
    marks: [],
  },
];
