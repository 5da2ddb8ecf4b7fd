import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a broker',
    paste:
      'AMQ229031: Unable to validate user from /10.0.0.9:50122. Username: null; SSL certificate subject DN: unavailable',
    marks: ['Username: null'],
  },
  { name: 'a store', paste: 'Error: etcdserver: user name is empty', marks: ['user name is empty'] },
  {
    name: 'anonymous is off',
    paste: '401: anonymous access to this repository is disabled',
    marks: ['anonymous access to this repository is disabled'],
  },
  {
    name: 'refused as anonymous',
    paste: 'PERMISSION_DENIED: access denied for anonymous',
    marks: ['denied for anonymous'],
  },
  {
    name: 'a directory',
    paste:
      'LdapErr: DSID-0C090A5C, comment: In order to perform this operation a successful bind must be completed on the connection.',
    marks: ['a successful bind must be completed'],
  },
  { name: 'code', paste: 'const [user, setUser] = useState(null) // 401', marks: [] },
  { name: 'a session without a user', paste: '{"user":null,"status":401}', marks: [] },
  { name: 'a user of another name', paste: 'access denied for user guesthouse', marks: [] },
  { name: 'a key is given', paste: 'Anonymous access is disabled\noutput.api_key: fake', marks: [] },
  {
    name: 'a broker that wants logins',
    paste: 'allow_anonymous false\nClient c1 disconnected, not authorised.',
    marks: ['allow_anonymous false'],
  },
  {
    name: 'a broker with a file of passwords',
    paste: 'allow_anonymous false\npassword_file /etc/pw\nnot authorised',
    marks: [],
  },
  { name: 'an empty name', paste: "access denied for user ''", marks: ["access denied for user ''"] },
  { name: 'two spaces', paste: 'Access denied: User  not authorized to write', marks: ['User  not'] },
  { name: 'in brackets', paste: 'Access Denied. (anonymous request)', marks: ['Denied. (anonymous request)'] },
  { name: 'a token of nobody', paste: 'Permission denied: anonymous token lacks it', marks: ['anonymous token lacks'] },
];
