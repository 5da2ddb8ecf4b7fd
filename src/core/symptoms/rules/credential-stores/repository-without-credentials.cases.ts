import type { RuleCase } from '../../cases/rule-case.ts';

const git = "userRemoteConfigs: [[url: 'https://git.example.com/a.git']]";
const maven = 'maven { url = uri("https://repo.example.com/libs") }';

export const cases: readonly RuleCase[] = [
  {
    name: 'Jenkins',
    paste: `fatal: Authentication failed\ncheckout([$class: 'GitSCM', ${git}])`,
    marks: [git],
    from: 'https://docs.gradle.org/current/kotlin-dsl/gradle/org.gradle.api.artifacts.repositories/-authentication-supported/credentials.html',
  },
  { name: 'Gradle', paste: `Received status code 401 from server\nrepositories { ${maven} }`, marks: [maven] },
  {
    name: 'Flux',
    paste:
      'unable to clone: authentication required\nkind: GitRepository\nspec:\n  url: https://git.example.com/a.git\n',
    marks: ['kind: GitRepository'],
  },
  {
    name: 'with credentials',
    paste:
      "fatal: Authentication failed\nuserRemoteConfigs: [[url: 'https://git.example.com/a.git', credentialsId: 'git']]",
    marks: [],
  },
  { name: 'nothing refused', paste: `repositories { ${maven} }`, marks: [] },
  {
    name: 'a block with credentials',
    paste: '401\nmaven {\n  url = uri("https://repo.example.com/libs")\n  credentials { username = user }\n}',
    marks: [],
  },
];
