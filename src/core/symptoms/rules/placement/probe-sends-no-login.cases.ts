import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a probe of Kubernetes',
    paste: 'readinessProbe:\n  httpGet:\n    path: /status\n    port: 8080\n',
    marks: ['httpGet:'],
    from: 'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/',
  },
  {
    name: 'a job of Prometheus',
    paste: "scrape_configs:\n  - job_name: 'shop'\n    static_configs:\n      - targets: ['shop:9000']\n",
    marks: ['job_name:'],
  },
  {
    name: 'with a login',
    paste: "- job_name: 'shop'\n  basic_auth:\n    username: bob\n",
    marks: [],
  },
  { name: 'with fields of its own', paste: 'httpGet:\n  path: /status\n  httpHeaders: []\n', marks: [] },
];
