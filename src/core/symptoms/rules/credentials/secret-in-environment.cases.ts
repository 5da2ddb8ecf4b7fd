import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'an image',
    paste: 'FROM node:24\nENV FAKE_API_TOKEN=fake-token\nCMD ["node"]\n',
    marks: ['ENV FAKE_API_TOKEN=fake-token'],
  },
  {
    name: 'Compose',
    paste: 'environment:\n  - TZ=UTC\n  - FAKE_TOKEN=fake-token\n',
    marks: ['  - FAKE_TOKEN=fake-token'],
  },
  {
    name: 'Compose with a map',
    paste: 'environment:\n  FAKE_API_KEY: fake-key\n',
    marks: ['environment:\n  FAKE_API_KEY: fake-key'],
  },
  { name: 'a shell', paste: 'export FAKE_TOKEN=fake-token', marks: ['export FAKE_TOKEN=fake-token'] },
  {
    name: 'systemd',
    paste: '[Service]\nEnvironment="FAKE_TOKEN=fake"\n',
    marks: ['Environment="FAKE_TOKEN=fake'],
  },
  { name: 'docker run', paste: 'docker run -e FAKE_TOKEN=fake-token app', marks: [' -e FAKE_TOKEN=fake-token'] },
  {
    name: 'Kubernetes',
    paste: 'env:\n  - name: FAKE_API_KEY\n    value: "fake"\n',
    marks: ['  - name: FAKE_API_KEY\n    value: "fake'],
  },
  { name: 'from a command', paste: 'TOKEN=$(vault-fake read)', marks: [] },
  { name: 'no secret', paste: 'ENV NODE_ENV=production\nexport PATH=/opt/bin\n', marks: [] },
  { name: 'a secret of Kubernetes', paste: 'env:\n  - name: FAKE_API_KEY\n    valueFrom:\n', marks: [] },
];
