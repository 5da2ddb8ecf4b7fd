import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a class', paste: "auth=HTTPDigestAuth('bob', pw)  # 401", marks: ['HTTPDigestAuth'] },
  { name: 'an option', paste: 'curl --digest -u bob https://example.com/ # 401', marks: ['--digest'] },
  { name: 'an image', paste: 'image digest sha256:0 401', marks: [] },
];
