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
  { name: 'a key of a project', paste: 'personal_api_key="phc_fake"', marks: ['personal_api_key="phc_fake'] },
  {
    name: 'a key of mail in a call',
    paste: "client.setApiKey(Keys.apiKey, 'xsmtpsib-fake')",
    marks: ['xsmtpsib-fake'],
  },
  { name: 'a secret as an id', paste: 'client_id: GOCSPX-fake', marks: ['client_id: GOCSPX-fake'] },
  { name: 'a token with a word of its address', paste: 'BOT_TOKEN=bot1234:fake', marks: ['BOT_TOKEN=bot1234:fake'] },
  { name: 'a key of a person', paste: 'personal_api_key="phx_fake"', marks: [] },
  { name: 'a secret of a client', paste: 'client_secret: GOCSPX-fake', marks: [] },
  { name: 'an option', paste: 'fake up --authkey tskey-api-fake', marks: ['tskey-api-fake'] },
  { name: 'the id of a project', paste: 'fake deploy --token prj_abc123', marks: ['prj_abc123'] },
  { name: 'the id of an account', paste: 'SHOP_API_KEY=acct_1Fake', marks: ['SHOP_API_KEY=acct_1Fake'] },
  { name: 'another option', paste: 'fake deploy --project prj_abc123', marks: [] },
];
