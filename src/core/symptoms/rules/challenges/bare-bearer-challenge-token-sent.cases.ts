import { base64, curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a token and no reason',
    paste: curlTrace({ sent: ['Authorization: Bearer fake-token'], got: ['WWW-Authenticate: Bearer realm="api"'] }),
    marks: ['Bearer realm="api"'],
  },
  {
    name: 'by a command',
    paste:
      'curl -i -H "Authorization: Bearer $TOKEN" https://api.example.com/me\nHTTP/2 401\nwww-authenticate: Bearer\n\n',
    marks: ['Bearer'],
  },
  { name: 'nothing sent', paste: curlTrace({ got: ['WWW-Authenticate: Bearer'] }), marks: [] },
  {
    name: 'with a reason',
    paste: curlTrace({
      sent: ['Authorization: Bearer fake-token'],
      got: ['WWW-Authenticate: Bearer error="invalid_token"'],
    }),
    marks: [],
  },
  {
    name: 'another scheme sent',
    paste: curlTrace({ sent: [`Authorization: Basic ${base64('fake:fake')}`], got: ['WWW-Authenticate: Bearer'] }),
    marks: [],
  },
];
