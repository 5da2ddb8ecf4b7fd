import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Python',
    paste: 'client = OpenAI(api_key=os.environ["TOGETHER_API_KEY"])',
    marks: ['OpenAI(api_key=os.environ["TOGETHER_API_KEY'],
  },
  {
    name: 'JavaScript',
    paste: 'new OpenAI({ apiKey: process.env.GROQ_API_KEY })',
    marks: ['OpenAI({ apiKey: process.env.GROQ_API_KEY'],
  },
  {
    name: 'two services of one provider',
    paste: 'provider "hetznerdns" { apitoken = var.hcloud_token }',
    marks: ['hcloud_token'],
  },
  {
    name: 'with an address',
    paste: 'OpenAI(api_key=os.environ["TOGETHER_API_KEY"], base_url="https://api.example.com/v1")',
    marks: [],
  },
  { name: 'its own', paste: 'OpenAI(api_key=os.environ["OPENAI_API_KEY"])', marks: [] },
];
