import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'of OpenRouter',
    paste: 'Incorrect API key provided: sk-or-v1*****fake. You can find your API key at https://platform.openai.com',
    marks: ['sk-or-v1*****fake.'],
  },
  { name: 'of Groq', paste: "'message': 'Incorrect API key provided: gsk_fake***fake.", marks: ['gsk_fake***fake.'] },
  {
    name: 'of DeepSeek',
    paste: 'Incorrect API key provided: sk-f86f1***********************efb6. You can find your API key',
    marks: ['sk-f86f1***********************efb6'],
  },
  {
    name: 'an old one of its own',
    paste: 'Incorrect API key provided: sk-fakeA***********************Xy12.',
    marks: [],
  },
  { name: 'its own', paste: 'Incorrect API key provided: sk-proj-***fake.', marks: [] },
];
