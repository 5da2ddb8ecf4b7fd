import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'JSON', paste: '{\n  "port": 8581,\n  "auth": "none",\n}', marks: ['  "auth": "none"'] },
  { name: 'a variable', paste: 'environment:\n  - SLSKD_NO_AUTH=true\n', marks: ['SLSKD_NO_AUTH=true'] },
  { name: 'an option', paste: 'code-server --auth none --port 8080', marks: ['--auth none'] },
  { name: 'on', paste: '"auth": "form"', marks: [] },
  { name: 'of a request', paste: '"auth": { "type": "noauth" }', marks: [] },
  { name: 'a long variable', paste: 'DISABLE_AUTHENTICATION=1', marks: ['DISABLE_AUTHENTICATION=1'] },
  { name: 'a log of logins', paste: 'DISABLE_AUTH_LOG=true', marks: [] },
];
