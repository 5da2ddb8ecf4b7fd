import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'nginx, and a refusal in JSON',
    paste: '{"message":"Invalid username or password"}\nlocation / { auth_basic "Members"; proxy_pass http://app; }',
    marks: ['{ auth_basic "Members"'],
  },
  {
    name: 'a connection of the page',
    paste:
      'WebSocket connection to \'wss://app.example.com/ws\' failed: Unexpected response code: 401\nauth_basic "Members";',
    marks: ['auth_basic "Members"'],
  },
  {
    name: 'Apache',
    paste: '{"code":"rest_not_logged_in","message":"You are not currently logged in."}\nAuthType Basic',
    marks: ['AuthType Basic'],
  },
  {
    name: 'kept from the application',
    paste: '{"error":"token missing"}\nauth_basic "Members";\nproxy_set_header Authorization "";',
    marks: [],
  },
  { name: 'the page of the server', paste: 'auth_basic "Members";\n<h1>401 Authorization Required</h1>', marks: [] },
  { name: 'Apache refuses', paste: 'AuthType Basic\nAH01617: user bob: {"error":"password mismatch"}', marks: [] },
  { name: 'a token that ran out', paste: 'auth_basic "Members";\n{"error":"token expired","status":401}', marks: [] },
  {
    name: 'a switch of a firewall',
    paste: 'USE_AUTH_BASIC=yes\nsync client: Server replied "401 Unauthorized" to "PROPFIND https://example.com/dav/"',
    marks: ['USE_AUTH_BASIC=yes'],
  },
  {
    name: 'the app misses its field',
    paste: `auth_basic "Members";\n{"message":"You need the 'authorization' header"}`,
    marks: ['auth_basic "Members"'],
  },
];
