import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a key of OpenAI', paste: 'ANTHROPIC_API_KEY=sk-proj-fake', marks: ['ANTHROPIC_API_KEY=sk-proj-fake'] },
  { name: 'a client secret', paste: 'GOOGLE_API_KEY: "GOCSPX-fake"', marks: ['GOOGLE_API_KEY: "GOCSPX-fake'] },
  { name: 'the public one', paste: 'STRIPE_SECRET_KEY=pk_test_fake', marks: ['STRIPE_SECRET_KEY=pk_test_fake'] },
  { name: 'another kind of token', paste: 'SLACK_BOT_TOKEN=xoxp-fake-fake', marks: ['SLACK_BOT_TOKEN=xoxp-fake-fake'] },
  {
    name: 'a gateway',
    paste: `ANTHROPIC_BASE_URL=https://openrouter.ai/api
ANTHROPIC_API_KEY=sk-or-v1-fake`,
    marks: [],
  },
  { name: 'the right one', paste: 'GITHUB_TOKEN=ghp_fakefake', marks: [] },
  { name: 'an unknown form', paste: 'GROQ_API_KEY=fakefake', marks: [] },
  { name: 'of a search', paste: 'BRAVE_API_KEY=sk-or-v1-fake', marks: ['BRAVE_API_KEY=sk-or-v1-fake'] },
  { name: 'of a mail service', paste: 'BREVO_API_KEY=xsmtpsib-fake', marks: ['BREVO_API_KEY=xsmtpsib-fake'] },
  { name: 'its own', paste: 'TAVILY_API_KEY=tvly-fake', marks: [] },
  { name: 'a key that says nothing', paste: 'BRAVE_API_KEY=fake1234', marks: [] },
];
