import { curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const digest = (more: string) => `Digest username="fake", realm="x", nonce="n", uri="/me", response="0"${more}`;
const asks = (more = '') => `WWW-Authenticate: Digest realm="x", nonce="n"${more}`;

export const cases: readonly RuleCase[] = [
  {
    name: 'SHA-256 for MD5',
    paste: curlTrace({ sent: [`Authorization: ${digest(', algorithm=SHA-256')}`], got: [asks(', algorithm=MD5')] }),
    marks: [digest(', algorithm=SHA-256')],
    from: 'captured: curl 7.88.1 and Apache 2.4.71',
  },
  {
    name: 'SHA-256 where the challenge names none, which means MD5',
    paste: curlTrace({ sent: [`Authorization: ${digest(', algorithm=SHA-256')}`], got: [asks()] }),
    marks: [digest(', algorithm=SHA-256')],
    from: 'RFC 7616 section 3.3',
  },
  {
    name: 'one of two that are offered',
    paste: curlTrace({
      sent: [`Authorization: ${digest(', algorithm=SHA-256')}`],
      got: [asks(', algorithm=MD5'), asks(', algorithm=sha-256')],
    }),
    marks: [],
  },
  {
    name: 'the credentials name none',
    paste: curlTrace({ sent: [`Authorization: ${digest('')}`], got: [asks(', algorithm=SHA-256')] }),
    marks: [],
  },
  {
    name: 'no challenge is shown',
    paste: curlTrace({ sent: [`Authorization: ${digest(', algorithm=SHA-256')}`] }),
    marks: [],
  },
];
