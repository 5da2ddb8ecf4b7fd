import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a device asks by default',
    paste: 'if (!request->authenticate(user, password))\n  return request->requestAuthentication();',
    marks: ['request->requestAuthentication()'],
  },
  {
    name: 'a calendar server is set so',
    paste: "dav_auth_type: 'Digest'\nbob gets 401",
    marks: ["dav_auth_type: 'Digest"],
  },
  {
    name: 'a web server, and a client that sends Basic',
    paste: 'AuthType Digest\nAuthName "api"\n$ curl -u fake:fake https://example.com/\n401',
    marks: ['AuthType Digest'],
  },
  { name: 'a web server alone', paste: 'AuthType Digest\nAuthUserFile /etc/apache2/users', marks: [] },
  { name: 'told to ask for Basic', paste: 'return request->requestAuthentication("x", false);', marks: [] },
  {
    name: 'the client does it',
    paste: 'AuthType Digest\n$ curl --digest -u fake:fake https://example.com/',
    marks: [],
  },
  {
    name: 'WebDAV of Apache',
    paste: '<Location /dav>\nDAV On\nAuthType Digest\n</Location>',
    marks: ['AuthType Digest'],
  },
];
