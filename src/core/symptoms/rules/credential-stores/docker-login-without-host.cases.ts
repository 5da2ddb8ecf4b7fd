import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'variables of GitLab',
    paste: '$ docker login -u $CI_REGISTRY_USER -p $CI_REGISTRY_PASSWORD',
    marks: ['docker login -u $CI_REGISTRY_USER -p $CI_REGISTRY_PASSWORD'],
  },
  {
    name: 'a token of GitHub',
    paste: 'run: docker login -u bob -p $GITHUB_TOKEN',
    marks: ['docker login -u bob -p $GITHUB_TOKEN'],
  },
  {
    name: 'with the registry',
    paste: 'docker login -u $CI_REGISTRY_USER -p $CI_REGISTRY_PASSWORD $CI_REGISTRY',
    marks: [],
  },
  { name: 'of Docker Hub', paste: 'docker login -u $DOCKER_USER -p $DOCKER_PASSWORD', marks: [] },
  {
    name: 'of Docker Hub, and then of another',
    paste: 'docker login -u bob -p $PASS && docker login -u ci -p $GHCR_TOKEN ghcr.io',
    marks: [],
  },
  {
    name: 'of Docker Hub, by the name of the runner',
    paste: 'docker login -u $GITLAB_USER_LOGIN -p $DOCKERHUB_TOKEN',
    marks: [],
  },
];
