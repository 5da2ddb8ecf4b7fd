import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Gradle',
    paste: "Could not PUT 'https://oss.sonatype.org/content/a.pom'. Received status code 401 from server: Unauthorized",
    marks: ['oss.sonatype.org'],
  },
  {
    name: 'Maven',
    paste: 'authentication failed for https://s01.oss.sonatype.org/service/local/, status: 401 Unauthorized',
    marks: ['s01.oss.sonatype.org'],
  },
  {
    name: 'the old server still answers',
    paste:
      'https://oss.sonatype.org/content/: status code: 401, reason phrase: Content access is protected by token (401)',
    marks: [],
  },
  { name: 'nothing refused', paste: 'Uploaded to https://oss.sonatype.org/content/a.pom', marks: [] },
  { name: 'the new one', paste: 'https://central.sonatype.com/ answers 401', marks: [] },
];
