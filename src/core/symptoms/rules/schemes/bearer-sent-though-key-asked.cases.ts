import { curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const sent = ['Authorization: Bearer fake-key'];

export const cases: readonly RuleCase[] = [
  {
    name: 'a key is asked for',
    paste: curlTrace({ sent, got: ['WWW-Authenticate: APIKey'] }),
    marks: ['Bearer fake-key'],
    from: 'FastAPI, fastapi/security/api_key.py',
  },
  { name: 'Bearer is offered too', paste: curlTrace({ sent, got: ['WWW-Authenticate: Bearer, ApiKey'] }), marks: [] },
];
