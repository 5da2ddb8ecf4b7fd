import { curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a key', paste: curlTrace({ sent: ['api_key: fake-key'] }), marks: ['api_key: fake-key'] },
  { name: 'a token', paste: curlTrace({ sent: ['X_AUTH_TOKEN: fake-token'] }), marks: ['X_AUTH_TOKEN: fake-token'] },
  { name: 'a hyphen', paste: curlTrace({ sent: ['X-Api-Key: fake-key'] }), marks: [] },
  { name: 'something else', paste: curlTrace({ sent: ['trace_id: 1'] }), marks: [] },
  { name: 'a name of the server', paste: 'GET /x HTTP/1.1\nHost: a.example\nHTTP_X_API_KEY: fake\n', marks: [] },
];
