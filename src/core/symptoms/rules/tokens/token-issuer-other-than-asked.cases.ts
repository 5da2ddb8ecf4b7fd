import { curlTrace, fakeJwt } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const got = ['WWW-Authenticate: Bearer authorization_uri="https://login.example.com/authorize"'];
const token = (iss: string) => fakeJwt({ iss });

export const cases: readonly RuleCase[] = [
  {
    name: 'another host',
    paste: curlTrace({ sent: [`Authorization: Bearer ${token('https://login.other.test')}`], got }),
    marks: [token('https://login.other.test')],
  },
  {
    name: 'the same host',
    paste: curlTrace({ sent: [`Authorization: Bearer ${token('https://login.example.com/realms/a')}`], got }),
    marks: [],
  },
  {
    name: 'two hosts of one service',
    paste: curlTrace({
      sent: [`Authorization: Bearer ${token('https://sts.windows.net/fake/')}`],
      got: ['WWW-Authenticate: Bearer authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize"'],
    }),
    marks: [],
  },
];
