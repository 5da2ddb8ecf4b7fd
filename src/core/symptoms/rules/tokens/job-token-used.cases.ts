import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'curl',
    paste:
      'curl --header "JOB-TOKEN: $CI_JOB_TOKEN" "$CI_API_V4_URL/projects/1/members"\n{"message":"401 Unauthorized"}',
    marks: ['JOB-TOKEN:'],
  },
  {
    name: 'a library',
    paste: 'gl = gitlab.Gitlab(url, job_token=t)\ngitlab.exceptions.GitlabAuthenticationError: 401: 401 Unauthorized',
    marks: ['job_token='],
  },
  { name: 'no trouble', paste: 'git clone https://gitlab-ci-token:x@gitlab.example.com/a/b.git', marks: [] },
];
