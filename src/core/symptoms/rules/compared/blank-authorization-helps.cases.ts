import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'nginx',
    paste: 'The app said 401, fixed by proxy_set_header Authorization "";',
    marks: ['fixed by proxy_set_header Authorization ""'],
  },
  {
    name: 'Traefik',
    paste: 'basicauth.removeheader=true solved it',
    marks: ['removeheader=true solved'],
  },
  { name: 'it did not help', paste: 'proxy_set_header Authorization ""; does not work', marks: [] },
  { name: 'settings alone', paste: 'proxy_set_header Authorization "";\nproxy_pass http://app;', marks: [] },
];
