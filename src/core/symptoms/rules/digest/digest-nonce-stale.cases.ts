import { curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const sent = ['Authorization: Digest username="fake", realm="x", nonce="fake-nonce-1", uri="/me", response="0"'];

export const cases: readonly RuleCase[] = [
  {
    name: 'the nonce was too old',
    paste: curlTrace({ sent, got: ['WWW-Authenticate: Digest realm="x", nonce="fake-nonce-2", stale=true'] }),
    marks: ['stale=true'],
    from: 'RFC 7616 section 3.3',
  },
  { name: 'in quotes', paste: 'WWW-Authenticate: Digest realm="x", nonce="n", stale="TRUE"', marks: ['stale="TRUE"'] },
  {
    name: 'not stale',
    paste: curlTrace({ sent, got: ['WWW-Authenticate: Digest realm="x", nonce="fake-nonce-2", stale=false'] }),
    marks: [],
  },
  {
    name: 'the client went on, and got in',
    paste: `${curlTrace({ sent, got: ['WWW-Authenticate: Digest realm="x", nonce="fake-nonce-2", stale=true'] })}\n${curlTrace({ sent, status: '200 OK' })}`,
    marks: [],
  },
];
