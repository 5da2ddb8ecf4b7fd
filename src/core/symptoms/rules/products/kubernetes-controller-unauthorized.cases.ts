import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a controller',
    paste: 'ERROR Reconciler error {"controller": "demo", "error": "Unauthorized"}',
    marks: ['Unauthorized'],
    from: 'https://github.com/kubernetes/apimachinery/blob/master/pkg/api/errors/errors.go',
  },
  {
    name: 'a list that is watched',
    paste: 'E1124 08:54:24 reflector.go:178] k8s.io/client-go: failed to list *v1.Pod: Unauthorized\n',
    marks: ['Unauthorized'],
  },
  { name: 'a right is missing', paste: 'failed to list *v1.Pod: pods is forbidden: User "bob"', marks: [] },
  { name: 'another program', paste: '{"status": 401, "error": "Unauthorized"}', marks: [] },
  { name: 'an app in a cluster', paste: 'Behind an ingress of Kubernetes: {"error":"Unauthorized"}', marks: [] },
];
