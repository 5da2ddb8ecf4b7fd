import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'kubeadm',
    paste:
      'CERTIFICATE                EXPIRES                  RESIDUAL TIME   CERTIFICATE AUTHORITY\nadmin.conf                 Mar 02, 2026 10:00 UTC   <invalid>       ca\n',
    marks: ['<invalid>'],
  },
  { name: 'good ones', paste: 'admin.conf                 Mar 02, 2027 10:00 UTC   364d            ca\n', marks: [] },
];
