import { curlTrace, fakeJwt } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const token = (claims: object) => fakeJwt({ aud: 'fake-client', ...claims });

export const cases: readonly RuleCase[] = [
  {
    name: 'a hash of the access token',
    paste: curlTrace({ sent: [`Authorization: Bearer ${token({ at_hash: 'fake' })}`] }),
    marks: [token({ at_hash: 'fake' })],
    from: 'OpenID Connect Core 1.0 section 3.1.3.6',
  },
  {
    name: 'a nonce and no rights',
    paste: curlTrace({ sent: [`Authorization: Bearer ${token({ nonce: 'fake' })}`] }),
    marks: [token({ nonce: 'fake' })],
  },
  {
    name: 'Keycloak’s type',
    paste: curlTrace({ sent: [`Authorization: Bearer ${token({ typ: 'ID' })}`] }),
    marks: [token({ typ: 'ID' })],
  },
  {
    name: 'an access token of Keycloak has a nonce too',
    paste: curlTrace({ sent: [`Authorization: Bearer ${token({ nonce: 'fake', typ: 'Bearer', scope: 'openid' })}`] }),
    marks: [],
  },
  {
    name: 'an access token',
    paste: curlTrace({ sent: [`Authorization: Bearer ${token({ scope: 'read' })}`] }),
    marks: [],
  },
];
