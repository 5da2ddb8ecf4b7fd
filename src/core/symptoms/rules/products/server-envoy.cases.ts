import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'the field', paste: 'HTTP/1.1 401 Unauthorized\nserver: envoy\n', marks: ['server: envoy'] },
  { name: 'another form', paste: 'HTTP/1.1 401 Unauthorized\nserver: istio-envoy\n', marks: ['server: istio-envoy'] },
  { name: 'another field', paste: 'HTTP/1.1 401 Unauthorized\nx-envoy-upstream-service-time: 3\n', marks: [] },
  { name: 'nothing failed', paste: 'HTTP/1.1 200 OK\nserver: envoy\n', marks: [] },
];
