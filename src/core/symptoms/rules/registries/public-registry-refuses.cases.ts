import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Helm',
    paste: 'Error: pulling from host public.ecr.aws failed with status code [manifests 1.2.0]: 403 Forbidden',
    marks: ['public.ecr.aws failed with status code [manifests 1.2.0]: 403'],
    from: 'https://docs.aws.amazon.com/AmazonECR/latest/public/public-troubleshooting.html',
  },
  {
    name: 'Docker',
    paste: 'unauthorized: authentication required (mcr.microsoft.com/fake)',
    marks: ['unauthorized: authentication required (mcr.microsoft.com'],
  },
  { name: 'a private one', paste: 'registry.example.com: 401 Unauthorized', marks: [] },
  { name: 'a pull', paste: 'docker pull public.ecr.aws/docker/library/nginx', marks: [] },
];
