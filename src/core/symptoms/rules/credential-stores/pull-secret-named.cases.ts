import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'made by a command',
    paste:
      'kubectl create secret docker-registry regcred --docker-server=registry.example.com --docker-username=bob\n\nFailed to pull image: no basic auth credentials',
    marks: ['kubectl create secret docker-registry', '--docker-server=registry.example.com'],
  },
  {
    name: 'told',
    paste: 'I added imagePullSecrets to the deployment but the pull is still unauthorized.',
    marks: ['added imagePullSecrets'],
  },
  {
    name: 'in settings, with the event',
    paste: 'spec:\n  imagePullSecrets:\n  - name: regcred\n\nWarning  Failed  kubelet  Error: ErrImagePull',
    marks: ['  imagePullSecrets:'],
  },
  { name: 'settings alone', paste: 'spec:\n  imagePullSecrets:\n  - name: regcred\n', marks: [] },
  { name: 'an empty list', paste: 'ErrImagePull 401\nimagePullSecrets: []', marks: [] },
];
