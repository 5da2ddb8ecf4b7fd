import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Calico',
    paste:
      'plugin type="calico" failed (add): error getting ClusterInformation: connection is unauthorized: Unauthorized',
    marks: ['calico" failed (add): error getting ClusterInformation: connection is unauthorized'],
  },
  {
    name: 'Multus',
    paste: 'Multus: [ns/pod]: error getting pod: Unauthorized',
    marks: ['Multus: [ns/pod]: error getting pod: Unauthorized'],
  },
  { name: 'another fault', paste: 'plugin type="calico" failed (add): no IP addresses', marks: [] },
  { name: 'another program', paste: 'kubelet: error getting node: Unauthorized', marks: [] },
];
