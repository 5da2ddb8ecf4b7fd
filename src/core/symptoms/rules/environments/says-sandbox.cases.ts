import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a setting', paste: 'environment: "sandbox"\n401 Unauthorized', marks: ['sandbox'] },
  { name: 'a host', paste: 'https://api-sandbox.example.com answers 401', marks: ['-sandbox.'] },
  { name: 'a key', paste: 'Bearer sk_test_fake answers 401', marks: ['sk_test_'] },
  { name: 'a switch', paste: "401 {'error': 'invalid_credentials', testnet: true}", marks: ['testnet: true'] },
  { name: 'a key of a test', paste: '401 for x-client-id: TEST10128', marks: ['TEST10128'] },
  { name: 'a browser', paste: 'chrome --no-sandbox: 401', marks: [] },
  { name: 'a verb', paste: 'the process is sandboxed, 401', marks: [] },
  { name: 'a host for practice', paste: 'GET https://paper-api.example.com/v2 401', marks: ['https://paper-'] },
  { name: 'a film', paste: 'is_live: false; invalid video', marks: [] },
];
