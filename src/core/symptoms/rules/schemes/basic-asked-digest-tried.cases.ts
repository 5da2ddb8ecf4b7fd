import { curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const note = "* Server auth using Digest with user 'bob'";
const sent = 'Digest username="fake", realm="x", nonce="n", uri="/me", response="0"';
const basic = 'WWW-Authenticate: Basic realm="x"';

export const cases: readonly RuleCase[] = [
  {
    name: 'curl says that it tries Digest',
    paste: `${note}\n${curlTrace({ got: [basic] })}`,
    marks: [note],
    from: 'captured: curl 7.88.1 and nginx 1.22.1',
  },
  { name: 'Digest is sent', paste: curlTrace({ sent: [`Authorization: ${sent}`], got: [basic] }), marks: [sent] },
  {
    name: 'Digest is offered as well',
    paste: `${note}\n${curlTrace({ got: [basic, 'WWW-Authenticate: Digest realm="x", nonce="n"'] })}`,
    marks: [],
  },
  { name: 'no note', paste: curlTrace({ got: [basic] }), marks: [] },
];
