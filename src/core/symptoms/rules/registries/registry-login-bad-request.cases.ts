import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Helm',
    paste:
      'Error: authenticating to "registry.example.com": GET "https://registry.example.com/v2/": response status code 400: Bad Request',
    marks: [
      'authenticating to "registry.example.com": GET "https://registry.example.com/v2/": response status code 400: Bad Request',
    ],
    from: 'https://github.com/helm/helm/blob/main/pkg/registry/client.go',
  },
  {
    name: 'the command above it',
    paste:
      '$ docker login -u "$USER" --password-stdin registry.example.com\nError response from daemon: 400 Bad Request\n',
    marks: [
      'docker login -u "$USER" --password-stdin registry.example.com\nError response from daemon: 400 Bad Request',
    ],
  },
  { name: 'refused', paste: 'authenticating to "registry.example.com": 401: Unauthorized', marks: [] },
  { name: 'no login', paste: 'pulling registry.example.com/app: 400 Bad Request', marks: [] },
  { name: 'a number', paste: 'docker login took 400 ms and then succeeded', marks: [] },
];
