import { base64, curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const basic = `Basic ${base64('fake:fake')}`;

export const cases: readonly RuleCase[] = [
  {
    name: 'Basic to Digest',
    paste: curlTrace({
      sent: [`Authorization: ${basic}`],
      got: ['WWW-Authenticate: Digest realm="x", nonce="fake-nonce", qop="auth"'],
    }),
    marks: [basic],
  },
  {
    name: 'two algorithms are still Digest',
    paste: curlTrace({
      sent: [`Authorization: ${basic}`],
      got: [
        'WWW-Authenticate: Digest realm="x", nonce="fake-nonce", algorithm=SHA-256',
        'WWW-Authenticate: Digest realm="x", nonce="fake-nonce", algorithm=MD5',
      ],
    }),
    marks: [basic],
  },
  {
    name: 'Basic is offered too',
    paste: curlTrace({
      sent: [`Authorization: ${basic}`],
      got: ['WWW-Authenticate: Digest realm="x", nonce="fake-nonce"', 'WWW-Authenticate: Basic realm="x"'],
    }),
    marks: [],
  },
  {
    name: 'nothing sent',
    paste: curlTrace({ got: ['WWW-Authenticate: Digest realm="x", nonce="fake-nonce"'] }),
    marks: [],
  },
];
