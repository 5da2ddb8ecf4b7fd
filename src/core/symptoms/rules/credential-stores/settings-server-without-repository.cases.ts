import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'two names',
    paste:
      '<servers>\n  <server>\n    <id>company</id>\n    <username>bob</username>\n  </server>\n</servers>\n<repositories>\n  <repository>\n    <id>releases</id>\n    <url>https://maven.example.com/releases</url>\n  </repository>\n</repositories>\n',
    marks: ['releases'],
    from: 'https://maven.apache.org/settings.html#servers',
  },
  {
    name: 'one name',
    paste:
      '<server>\n  <id>releases</id>\n  <username>bob</username>\n</server>\n<repository>\n  <url>https://maven.example.com/releases</url>\n  <id>releases</id>\n</repository>\n',
    marks: [],
  },
  { name: 'no login in the paste', paste: '<repository>\n  <id>releases</id>\n</repository>\n', marks: [] },
  {
    name: 'the error names the repository',
    paste:
      '<server>\n  <id>company</id>\n  <username>bob</username>\n</server>\n[ERROR] Could not transfer artifact com.example:app:jar:1 from/to github (https://maven.example.com/app): status code: 401\n',
    marks: ['github'],
  },
  {
    name: 'told',
    paste: 'from/to github (https://maven.example.com/x): 401\nthe server id is "github-packages"\n',
    marks: ['github'],
  },
];
