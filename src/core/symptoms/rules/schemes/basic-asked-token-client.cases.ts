import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a field of its own',
    paste: 'GET /api/keepalive 401\nX-Shop-Authorization: Bearer fake\nWWW-Authenticate: Basic realm="staging"',
    marks: ['Basic realm='],
  },
  {
    name: 'the page of nginx',
    paste:
      'headers: { Authorization: \'MediaBrowser Client="fake"\' }\n<head><title>401 Authorization Required</title></head>',
    marks: ['401 Authorization Required'],
  },
  {
    name: 'the login of the application went well',
    paste: 'POST /api/v4/users/login 200, GET /api/v4/users/me 401\nWww-Authenticate: Basic realm="proxy"',
    marks: ['Basic realm='],
  },
  {
    name: 'a client that knows tokens alone',
    paste: "influxdb_client.rest.ApiException: (401) HTTPHeaderDict({'Www-Authenticate': 'Basic realm=\"fake\"'})",
    marks: ['Basic realm='],
  },
  { name: 'nothing sent', paste: 'HTTP/1.1 401\nWWW-Authenticate: Basic realm="staging"', marks: [] },
  {
    name: 'its own word asked',
    paste: 'Authorization: Token fake\nWWW-Authenticate: Token\nWWW-Authenticate: Basic realm="api"',
    marks: [],
  },
  {
    name: 'Basic was sent',
    paste: 'Authorization: Basic abc\nHTTP/1.1 401\nWWW-Authenticate: Basic realm="x"\nPOST /session 200',
    marks: [],
  },
  {
    name: 'the heading of a page, and a tool with tokens',
    paste: '$ sentry-cli releases new 1.2\n<center><h1>401 Authorization Required</h1></center>',
    marks: ['401 Authorization Required'],
  },
];
