import { curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const got = ['WWW-Authenticate: Bearer error="invalid_token", error_description="The token expired"'];

export const cases: readonly RuleCase[] = [
  {
    name: 'sent and refused',
    paste: curlTrace({ sent: ['Authorization: Bearer fake-token'], got }),
    marks: ['error="invalid_token"'],
  },
  { name: 'nothing was sent', paste: curlTrace({ got }), marks: [] },
  {
    name: 'the server says that none came',
    paste: curlTrace({
      sent: ['Authorization: Bearer fake-token'],
      got: ['WWW-Authenticate: Bearer error="invalid_token", error_description="Missing Authorization header"'],
    }),
    marks: [],
    from: 'the MCP TypeScript SDK, whose server calls a missing field invalid_token',
  },
  {
    name: 'a command shows what should be sent',
    paste: `curl -i -H "Authorization: Bearer $TOKEN" https://api.example.com/me\nHTTP/1.1 401 Unauthorized\n${got[0]}\n`,
    marks: [],
  },
];
