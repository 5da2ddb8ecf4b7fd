import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'the age of a pod', paste: 'invalid token 401\npod age 12d', marks: ['pod age 12d'] },
  {
    name: 'beside a value',
    paste: '401 Unauthorized\nSHOP_KEY: fake (configmap updated)',
    marks: [': fake (configmap updated'],
  },
  {
    name: 'no restart',
    paste: '401: we rotated the API key but no restart',
    marks: ['rotated the API key but no restart'],
  },
  {
    name: 'a container',
    paste: '401, the container was not restarted',
    marks: ['container was not restarted'],
  },
  { name: 'nothing refused', paste: 'pod age 12d', marks: [] },
  { name: 'sessions', paste: '401: the pods were not restarted, users signed in again', marks: [] },
];
