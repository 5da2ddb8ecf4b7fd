import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'off',
    paste: 'If I disable basic auth in the proxy it works.',
    marks: ['disable basic auth in the proxy it works'],
  },
  {
    name: 'good, then off',
    paste: 'The upload works when I call it without basic auth',
    marks: ['works when I call it without basic auth'],
  },
  {
    name: 'on',
    paste: 'Behind nginx basic auth every call of the API fails',
    marks: ['Behind nginx basic auth every call of the API fails'],
  },
  { name: 'another gate', paste: 'With Authelia the app gets a 401.', marks: ['With Authelia the app gets a 401'] },
  { name: 'in Chinese', paste: '关掉 basic_auth 就正常了', marks: ['关掉 basic_auth 就正常'] },
  { name: 'another cause', paste: 'CORS works fine without basic auth', marks: [] },
  { name: 'a setting alone', paste: 'auth_basic "Members";\nauth_basic_user_file /etc/nginx/.htpasswd;', marks: [] },
  { name: 'a client that signs in', paste: 'The client uses basic auth.', marks: [] },
];
