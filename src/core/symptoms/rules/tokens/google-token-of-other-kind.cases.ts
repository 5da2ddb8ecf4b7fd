import type { RuleCase } from '../../cases/rule-case.ts';

const call = (kind: string, url: string) =>
  `curl -H "Authorization: Bearer $(gcloud auth print-${kind}-token)" ${url}\n401 Unauthorized`;

export const cases: readonly RuleCase[] = [
  {
    name: 'Cloud Run',
    paste: call('access', 'https://fake-uc.a.run.app'),
    marks: ['gcloud auth print-access-token'],
  },
  {
    name: 'an API of Google',
    paste: call('identity', 'https://storage.googleapis.com/storage/v1/b'),
    marks: ['gcloud auth print-identity-token'],
  },
  { name: 'the right one', paste: call('identity', 'https://fake-uc.a.run.app'), marks: [] },
  { name: 'an API with the right one', paste: call('access', 'https://storage.googleapis.com/a'), marks: [] },
];
