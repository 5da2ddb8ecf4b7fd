import { base64, curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const basic = curlTrace({
  path: '/',
  sent: [`Authorization: Basic ${base64('fake:fake')}`],
  status: '200 OK',
});
const bearer = curlTrace({
  sent: ['Authorization: Bearer fake-token'],
  got: ['WWW-Authenticate: Basic realm="Members"'],
});
const refused = curlTrace({ sent: ['Authorization: Bearer fake-token'] });
const none = curlTrace({ path: '/', status: '200 OK' });

export const cases: readonly RuleCase[] = [
  {
    name: 'the token takes the place of the login',
    paste: `${basic}\n${bearer}`,
    marks: ['GET /me HTTP/1.1\n> Host: api.example.com\n> Authorization: Bearer fake-token'],
  },
  { name: 'Basic may have fetched the token', paste: `${basic}\n${refused}`, marks: [] },
  { name: 'no login before it', paste: `${none}\n${bearer}`, marks: [] },
  { name: 'a login alone', paste: basic, marks: [] },
];
