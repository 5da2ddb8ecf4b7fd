import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Docker',
    paste:
      'WARNING! Using --password via the CLI is insecure. Use --password-stdin.\nError response from daemon: Get https://registry.example.com/v2/: unauthorized',
    marks: ['Using --password via the CLI is insecure'],
    from: 'https://github.com/docker/cli/blob/master/cli/command/registry/login.go',
  },
  {
    name: 'accepted',
    paste: 'WARNING! Using --password via the CLI is insecure. Use --password-stdin.\nLogin Succeeded',
    marks: [],
  },
];
