import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'exec',
    paste:
      'users:\n- name: dev\n  user:\n    exec:\n      apiVersion: client.authentication.k8s.io/v1\n      command: aws\n',
    marks: ['apiVersion: client.authentication.k8s.io/v1'],
    from: 'https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins',
  },
  {
    name: 'the older form',
    paste: 'users:\n- name: dev\n  user:\n    auth-provider:\n      name: oidc\n',
    marks: ['auth-provider:'],
  },
  { name: 'a certificate', paste: 'users:\n- name: dev\n  user:\n    client-certificate-data: ZmFrZQ==\n', marks: [] },
];
