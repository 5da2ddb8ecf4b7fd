import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'an organisation',
    paste: 'Incorrect API key provided: org-fake****fake. You can find',
    marks: ['org-fake****fake.'],
  },
  {
    name: 'a payment',
    paste: 'Invalid API Key provided: pi_fake****zlzo, message',
    marks: ['pi_fake****zlzo'],
    from: 'https://docs.stripe.com/api/payment_intents/object',
  },
  { name: 'a token of GitHub', paste: 'Invalid API Key provided: ghp_****fake', marks: ['ghp_****fake'] },
  { name: 'a key', paste: 'Incorrect API key provided: sk-fake****fake', marks: [] },
  { name: 'a token of the right kind', paste: 'invalid token: eyJfake.fake.fake', marks: [] },
  { name: 'a key of a settings file', paste: 'Invalid key: user-name in config.yaml', marks: [] },
];
