import { base64, curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const first = curlTrace({ got: ['WWW-Authenticate: Basic realm="Staging"'] });
const sent = [`Authorization: Basic ${base64('fake:fake')}`];

export const cases: readonly RuleCase[] = [
  {
    name: 'the proxy lets in, the application does not',
    paste: `${first}\n${curlTrace({ sent, got: ['WWW-Authenticate: Bearer'] })}`,
    marks: ['Bearer'],
  },
  {
    name: 'the same layer refuses twice',
    paste: `${first}\n${curlTrace({ sent, got: ['WWW-Authenticate: Basic realm="Staging"'] })}`,
    marks: [],
  },
  {
    name: 'another address',
    paste: `${first}\n${curlTrace({ path: '/api', sent, got: ['WWW-Authenticate: Bearer'] })}`,
    marks: [],
  },
  { name: 'one refusal', paste: curlTrace({ sent, got: ['WWW-Authenticate: Bearer'] }), marks: [] },
];
