import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'curl',
    paste:
      'curl -XOPTIONS https://cloud.example.com/dav/\n<s:exception>Sabre\\DAV\\Exception\\NotAuthenticated</s:exception>',
    marks: ['curl -XOPTIONS https://cloud.example.com/dav/'],
  },
  {
    name: 'HTTPie',
    paste: 'http OPTIONS https://api.example.com/items\nHTTP/1.1 401 Unauthorized',
    marks: ['http OPTIONS https://api.example.com/items'],
  },
  {
    name: 'with a login',
    paste: 'curl -u bob:fake -X OPTIONS https://api.example.com/items\nHTTP/1.1 401 Unauthorized',
    marks: [],
  },
  { name: 'accepted', paste: 'curl -i -X OPTIONS https://api.example.com/items\nHTTP/1.1 204 No Content', marks: [] },
  {
    name: 'another method',
    paste: 'curl -i -X POST https://api.example.com/items\nHTTP/1.1 401 Unauthorized',
    marks: [],
  },
];
