import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Apache',
    paste: 'ProxyPass /shop/service http://127.0.0.1:8080/service',
    marks: ['ProxyPass /shop/service http://127.0.0.1:8080/service'],
  },
  { name: 'the same path', paste: 'ProxyPass /service http://127.0.0.1:8080/service', marks: [] },
  {
    name: 'beside a login',
    paste: 'AuthType Basic\nProxyPass /shop/service http://127.0.0.1:8080/service',
    marks: [],
  },
];
