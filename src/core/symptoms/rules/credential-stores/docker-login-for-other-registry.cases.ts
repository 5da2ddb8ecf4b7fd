import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Docker Hub by another name',
    paste: '{ "auths": { "docker.io": { "auth": "ZmFrZTpmYWtl" } } }',
    marks: ['docker.io'],
  },
  {
    name: 'another registry is asked',
    paste:
      '{ "auths": { "registry.example.com": { "auth": "ZmFrZTpmYWtl" } } }\nGET https://images.example.com/v2/app/manifests/1: UNAUTHORIZED\n',
    marks: ['registry.example.com'],
  },
  {
    name: 'another port',
    paste:
      '{\n "auths": {\n  "registry.example.com": {}\n }\n}\nError response from daemon: Head "https://registry.example.com:5000/v2/app/manifests/1": no basic auth credentials',
    marks: ['registry.example.com'],
  },
  {
    name: 'it fits',
    paste:
      '{ "auths": { "registry.example.com": {} } }\nGET https://registry.example.com/v2/app/manifests/1: UNAUTHORIZED\n',
    marks: [],
  },
  {
    name: 'as Docker writes it',
    paste: '{ "auths": { "https://index.docker.io/v1/": { "auth": "ZmFrZTpmYWtl" } } }',
    marks: [],
  },
  {
    name: 'Podman keeps the short name',
    paste: 'podman pull docker.io/team/app\n{ "auths": { "docker.io": { "auth": "ZmFrZTpmYWtl" } } }',
    marks: [],
  },
  {
    name: 'two commands',
    paste:
      '$ docker login registry.example.com\nLogin Succeeded\n$ docker pull registry.example.com:5050/team/app\ndenied\n',
    marks: ['registry.example.com'],
  },
  {
    name: 'two commands that fit',
    paste: '$ docker login -u bob registry.example.com\n$ docker push registry.example.com/team/app\n',
    marks: [],
  },
  {
    name: 'code that names a registry',
    paste: 'pull access denied for registry.example.com/app, denied\n.withRegistryUrl("https://index.docker.io/v1/")',
    marks: ['index.docker.io'],
  },
  {
    name: 'code that names the same registry',
    paste: 'pull access denied for registry.example.com/app, denied\n.withRegistryUrl("https://registry.example.com/")',
    marks: [],
  },
];
