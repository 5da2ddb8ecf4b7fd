import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'an own server',
    paste: 'JIRA_URL=https://jira.example.com\nJIRA_USERNAME=bob\nJIRA_API_TOKEN=fake\n',
    marks: ['JIRA_API_TOKEN'],
    from: 'https://github.com/sooperset/mcp-atlassian',
  },
  {
    name: 'both options',
    paste: '--confluence-token TEXT\n--confluence-personal-token TEXT\n',
    marks: ['confluence-token'],
  },
  { name: 'the cloud', paste: 'JIRA_URL=https://demo.atlassian.net\nJIRA_API_TOKEN=fake\n', marks: [] },
  { name: 'the right kind', paste: 'JIRA_URL=https://jira.example.com\nJIRA_PERSONAL_TOKEN=fake\n', marks: [] },
];
