import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'where a project is deployed',
    paste: '<distributionManagement>\n  <repository>\n    <id>releases</id>',
    marks: ['releases'],
  },
  { name: 'a server', paste: '<servers><server>\n<username>bob</username>\n<id>nexus</id>', marks: ['nexus'] },
  { name: 'a job', paste: '- uses: actions/setup-java@v4\n  with:\n    server-id: github', marks: ['github'] },
  {
    name: 'a command',
    paste: 'mvn deploy -DaltDeploymentRepository=nexus::default::https://example.com/',
    marks: ['nexus'],
  },
  {
    name: 'both are the same',
    paste: '<server><id>nexus</id></server>\n<repository><id>nexus</id></repository>',
    marks: [],
  },
  { name: 'a plugin', paste: '<execution>\n<id>default</id>\n</execution>', marks: [] },
  { name: 'a public repository', paste: '<repository><id>central</id></repository>', marks: [] },
];
