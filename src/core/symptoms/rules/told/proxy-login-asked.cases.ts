import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'words', paste: 'net/http: Proxy Authentication Required', marks: ['Proxy Authentication Required'] },
  { name: 'failed', paste: 'Failed to authenticate with proxy', marks: ['Failed to authenticate with proxy'] },
  {
    name: 'one word',
    paste: 'Tunnel connection failed: 407 authenticationrequired',
    marks: ['407 authenticationrequired'],
  },
  {
    name: 'a list of codes',
    paste: '401: Unauthorized,\n403: Forbidden,\n404: Not Found,\n407: Proxy Authentication Required,\n408: x',
    marks: [],
  },
  { name: 'a setting', paste: 'proxy_set_header Authorization $http_authorization;', marks: [] },
  { name: 'auth of a site', paste: 'Authentication Required', marks: [] },
];
