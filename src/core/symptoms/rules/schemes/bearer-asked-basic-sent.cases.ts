import { base64, curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const basic = `Basic ${base64('fake:fake')}`;

export const cases: readonly RuleCase[] = [
  {
    name: 'a password to a token API',
    paste: curlTrace({ sent: [`Authorization: ${basic}`], got: ['WWW-Authenticate: Bearer realm="registry"'] }),
    marks: [basic],
  },
  {
    name: 'with curl -u',
    paste: 'curl -i -u fake:fake https://api.example.com/me\nHTTP/2 401\nwww-authenticate: Bearer\n\n',
    marks: ['fake:fake'],
  },
  {
    name: 'Basic is offered too',
    paste: curlTrace({ sent: [`Authorization: ${basic}`], got: ['WWW-Authenticate: Bearer, Basic realm="x"'] }),
    marks: [],
  },
  {
    name: 'as people tell it',
    paste: 'Response header: www-authenticate: Bearer error="invalid_token". I use Basic Auth with id and secret.',
    marks: ['I use Basic Auth'],
  },
];
