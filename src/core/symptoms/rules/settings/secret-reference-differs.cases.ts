import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'made and asked for',
    paste:
      'kubectl create secret docker-registry shop-registry --docker-server=registry.example.com\n\nimagePullSecrets:\n  - name: shop-pull\n',
    marks: ['shop-pull'],
  },
  {
    name: 'told of two templates',
    paste:
      'The account refers to `{{ .Release.Name }}-pull-secret`, while the other template creates `{{ .Release.Namespace }}-pull-secret`.\n',
    marks: ['{{ .Release.Name }}-pull-secret'],
  },
  {
    name: 'the same name',
    paste: 'kubectl create secret docker-registry shop-pull\nimagePullSecrets:\n- name: shop-pull\n',
    marks: [],
  },
  { name: 'two other things', paste: 'I use `client_secret` but not `refresh_token`.\n', marks: [] },
  { name: 'two kinds of tokens', paste: 'It uses the `auth.token` but not the `refresh.token`. 401', marks: [] },
];
