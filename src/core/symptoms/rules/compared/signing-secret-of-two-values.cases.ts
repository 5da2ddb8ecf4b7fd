import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'two services',
    paste: 'api  | FAKE_JWT_SECRET=one1\nauth | FAKE_JWT_SECRET=two2\n401 invalid token',
    marks: ['FAKE_JWT_SECRET=two2'],
  },
  {
    name: 'in a sentence',
    paste: 'JWT_SECRET in api: abc, JWT_SECRET in auth: abd -> 401',
    marks: ['JWT_SECRET in auth: abd'],
  },
  { name: 'one value', paste: 'JWT_SECRET=abc\nJWT_SECRET=abc\n401', marks: [] },
  { name: 'a variable', paste: 'JWT_SECRET=abc\nJWT_SECRET=process.env.JWT_SECRET\n401', marks: [] },
  { name: 'no refusal', paste: 'JWT_SECRET=abc # old\nJWT_SECRET=abd # new', marks: [] },
  {
    name: 'two environments, and a password',
    paste: '# dev\nJWT_SECRET=devsecret1\n# prod\nJWT_SECRET=prodsecret2\nError: invalid password',
    marks: [],
  },
  {
    name: 'two names of one program',
    paste: 'HUB_JWT_SECRET="!fake-one!"\nHUB_PUBLISHER_JWT_KEY: fake-two\n401 Unauthorized',
    marks: ['HUB_PUBLISHER_JWT_KEY: fake-two'],
  },
  {
    name: 'tokens of two kinds',
    paste: 'APP_ACCESS_JWT_SECRET=fake-one\nAPP_REFRESH_JWT_SECRET=fake-two\n401',
    marks: [],
  },
  {
    name: 'of sessions',
    paste: 'pod1: SESSION_SECRET=fake1, pod2: SESSION_SECRET=fake2; session invalid every second time',
    marks: ['SESSION_SECRET=fake2'],
  },
];
