import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'an id and its secret',
    paste: 'access_key = "FAKE123X", secret_key = "FAKE123X"',
    marks: ['secret_key = "FAKE123X'],
  },
  { name: 'an app and a user', paste: 'token: "u1fake****", user: "u1fake****"', marks: ['user: "u1fake****'] },
  {
    name: 'a user and what it belongs to',
    paste: 'user=ocid1.tenancy.fake1\ntenancy=ocid1.tenancy.fake1',
    marks: ['tenancy=ocid1.tenancy.fake1'],
  },
  { name: 'the same field twice', paste: 'API_TOKEN=fake123\nSHOP_TOKEN=fake123', marks: [] },
  { name: 'two values', paste: 'access_key = "FAKE123X", secret_key = "FAKE456Y"', marks: [] },
  { name: 'covered', paste: 'client_id: "*****"\nclient_secret: "*****"', marks: [] },
  {
    name: 'a name twice',
    paste: 'client_id=shop-app\nclient_secret=shop-app',
    marks: ['client_secret=shop-app'],
  },
];
