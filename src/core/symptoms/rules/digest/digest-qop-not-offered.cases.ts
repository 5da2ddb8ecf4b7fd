import { curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const digest = (more: string) => `Digest username="fake", realm="x", nonce="n", uri="/me", response="0"${more}`;
const asks = (more = '') => `WWW-Authenticate: Digest realm="x", nonce="n"${more}`;

export const cases: readonly RuleCase[] = [
  {
    name: 'auth-int for auth',
    paste: curlTrace({ sent: [`Authorization: ${digest(', qop=auth-int')}`], got: [asks(', qop="auth"')] }),
    marks: [digest(', qop=auth-int')],
    from: 'captured: curl 7.88.1 and Apache 2.4.71',
  },
  {
    name: 'one of the list',
    paste: curlTrace({ sent: [`Authorization: ${digest(', qop=auth-int')}`], got: [asks(', qop="auth, auth-int"')] }),
    marks: [],
  },
  {
    name: 'the challenge names none',
    paste: curlTrace({ sent: [`Authorization: ${digest(', qop=auth')}`], got: [asks()] }),
    marks: [],
  },
];
