import type { RuleCase } from '../../cases/rule-case.ts';

const job = (settings: string) =>
  `server returned HTTP status 401 Unauthorized\n- job_name: app\n${settings}  static_configs:\n    - targets: ['app:9100']`;

export const cases: readonly RuleCase[] = [
  { name: 'no login', paste: job(''), marks: ['job_name: app'] },
  { name: 'a login', paste: job('  basic_auth:\n    username: scraper\n'), marks: [] },
  { name: 'not refused', paste: "- job_name: app\n  static_configs:\n    - targets: ['app:9100']", marks: [] },
];
