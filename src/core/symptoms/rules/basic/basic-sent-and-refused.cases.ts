import { base64, curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const sent = [`Authorization: Basic ${base64('fake:fake')}`];

export const cases: readonly RuleCase[] = [
  {
    name: 'sent and asked for',
    paste: curlTrace({ sent, got: ['WWW-Authenticate: Basic realm="x"'] }),
    marks: [`Basic ${base64('fake:fake')}`],
  },
  {
    name: 'with curl -u',
    paste:
      'curl -i -u fake:fake https://api.example.com/me\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="x"\n',
    marks: ['fake:fake'],
  },
  {
    name: 'another scheme is asked for',
    paste: curlTrace({ sent, got: ['WWW-Authenticate: Digest realm="x", nonce="n"'] }),
    marks: [],
  },
  { name: 'no password', paste: curlTrace({ sent: [`Authorization: Basic ${base64('fake:')}`] }), marks: [] },
  { name: 'let in', paste: curlTrace({ sent, status: '200 OK' }), marks: [] },
];
