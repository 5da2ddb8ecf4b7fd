import { curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'nothing sent', paste: curlTrace(), marks: ['/me'] },
  {
    name: 'by a command',
    paste: 'curl -i https://api.example.com/me\nHTTP/1.1 401 Unauthorized\nServer: nginx\n',
    marks: ['https://api.example.com/me'],
  },
  { name: 'a key of the service', paste: curlTrace({ sent: ['X-Api-Key: fake-key'] }), marks: [] },
  { name: 'a key in the address', paste: curlTrace({ path: '/me?api_key=fake-key' }), marks: [] },
  { name: 'a token of Plex in the address', paste: curlTrace({ path: '/library?X-Plex-Token=fake' }), marks: [] },
  { name: 'a password in the query', paste: curlTrace({ path: '/cm?user=bob&password=fake' }), marks: [] },
  { name: 'a field of Home Assistant', paste: curlTrace({ sent: ['X-HA-Access: fake'] }), marks: [] },
  {
    name: 'a login that netrc may add',
    paste: 'curl -n -i https://api.example.com/me\nHTTP/1.1 401 Unauthorized\nServer: nginx\n',
    marks: [],
  },
  { name: 'a preflight never carries one', paste: curlTrace({ method: 'OPTIONS' }), marks: [] },
  {
    name: 'a login form',
    paste:
      "curl -i -d 'user=fake&password=fake' https://api.example.com/login\nHTTP/1.1 401 Unauthorized\nServer: nginx\n",
    marks: [],
  },
  { name: 'the request is not shown', paste: 'HTTP/1.1 401 Unauthorized\nServer: nginx\n', marks: [] },
];
