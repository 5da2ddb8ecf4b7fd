import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'GitLab CI',
    paste: 'build:\n  script:\n    - docker push $CI_REGISTRY_IMAGE\n\ndenied: access forbidden\n',
    marks: ['docker push'],
    from: 'https://docs.docker.com/reference/cli/docker/login/',
  },
  {
    name: 'with a login',
    paste: 'script:\n  - docker login -u a -p b\n  - docker push $CI_REGISTRY_IMAGE\n\ndenied: access forbidden\n',
    marks: [],
  },
  { name: 'no steps', paste: '$ docker push app\ndenied: requested access to the resource is denied\n', marks: [] },
];
