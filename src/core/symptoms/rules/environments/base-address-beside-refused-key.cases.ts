import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'an argument',
    paste: 'client = Client(base_url="https://llm.example.com/v1")\n401 Incorrect API key provided',
    marks: ['base_url="https://'],
  },
  {
    name: 'a variable',
    paste: 'export OPENAI_API_BASE=https://llm.example.com/v1\n401 invalid api key',
    marks: ['OPENAI_API_BASE=https://'],
  },
  { name: 'no refusal', paste: 'base_url="https://llm.example.com/v1"', marks: [] },
  { name: 'no address', paste: '401 Incorrect API key provided', marks: [] },
];
