import { curlTrace, fakeJwt } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const token = fakeJwt({ typ: 'Refresh', aud: 'https://login.example.com/realms/fake' });

export const cases: readonly RuleCase[] = [
  {
    name: 'Keycloak’s type',
    paste: curlTrace({ sent: [`Authorization: Bearer ${token}`] }),
    marks: [token],
    from: 'Keycloak, org.keycloak.util.TokenUtil',
  },
  {
    name: 'an access token',
    paste: curlTrace({ sent: [`Authorization: Bearer ${fakeJwt({ typ: 'Bearer' })}`] }),
    marks: [],
  },
];
