import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'Plex', paste: 'plex:\n  token: "claim-fakefakefake"', marks: ['token: "claim-fakefakefake'] },
  { name: 'Slack', paste: 'SLACK_BOT_TOKEN=xapp-1-fake', marks: ['SLACK_BOT_TOKEN=xapp-1-fake'] },
  { name: 'Stripe', paste: 'STRIPE_SECRET_KEY=pk_test_fake', marks: ['STRIPE_SECRET_KEY=pk_test_fake'] },
  { name: 'as it should be', paste: 'SLACK_BOT_TOKEN=xoxb-fake\nSTRIPE_SECRET_KEY=sk_test_fake', marks: [] },
  { name: 'a claim for a new server', paste: 'PLEX_CLAIM=claim-fakefakefake', marks: [] },
  {
    name: 'of another service',
    paste: 'GitLab Personal Access Token: ghp_fakefake',
    marks: ['GitLab Personal Access Token: ghp_fakefake'],
  },
  { name: 'of a runner', paste: 'new GitLabApi("https://git.example.com", "glrt-fake")', marks: ['glrt-fake'] },
  { name: 'of a person', paste: 'new GitLabApi("https://git.example.com", "glpat-fake")', marks: [] },
];
