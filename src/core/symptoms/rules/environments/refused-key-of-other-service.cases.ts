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
    name: 'of Azure',
    paste: 'Incorrect API key provided: 8a3f2**********************9b1c. You can find your API key',
    marks: ['8a3f2**********************9b1c'],
  },
  {
    name: 'of Zhipu',
    paste: 'Incorrect API key provided: 3e4f8********************.kQ9d.',
    marks: ['3e4f8********************.kQ9d'],
  },
  { name: 'a word', paste: 'Incorrect API key provided: your_api**key.', marks: [] },
  {
    name: 'an old one of its own',
    paste: 'Incorrect API key provided: sk-fakeA***********************Xy12.',
    marks: [],
  },
  { name: 'its own', paste: 'Incorrect API key provided: sk-proj-***fake.', marks: [] },
];
