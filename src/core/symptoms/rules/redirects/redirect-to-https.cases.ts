import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'http to https',
    paste:
      'curl -iL -u bob:x http://api.example.com/me\nHTTP/1.1 301 Moved Permanently\nLocation: https://api.example.com/me\n\nHTTP/2 401\nwww-authenticate: Basic realm="x"\n',
    marks: ['https://api.example.com/me'],
  },
  {
    name: 'https from the start',
    paste:
      'curl -iL -u bob:x https://api.example.com/me\nHTTP/1.1 301 Moved Permanently\nLocation: https://api.example.com/me/\n\nHTTP/2 401\nwww-authenticate: Basic realm="x"\n',
    marks: [],
  },
  {
    name: 'it ends well',
    paste:
      'curl -iL http://api.example.com/me\nHTTP/1.1 301 Moved Permanently\nLocation: https://api.example.com/me\n\nHTTP/2 200\n\n',
    marks: [],
  },
];
