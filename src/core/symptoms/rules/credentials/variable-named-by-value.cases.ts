import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'Python', paste: 'api_key = os.getenv("sk-fake-1234567")', marks: ['sk-fake-1234567'] },
  { name: 'an address', paste: 'url: process.env["https://shop.example.com"]', marks: ['https://shop.example.com'] },
  {
    name: 'hexadecimal digits',
    paste: "ENV['0123456789abcdef0123456789abcdef']",
    marks: ['0123456789abcdef0123456789abcdef'],
  },
  { name: 'a name', paste: 'os.getenv("OPENAI_API_KEY")', marks: [] },
  { name: 'a name with a digit', paste: 'process.env.S3_ACCESS_KEY_2', marks: [] },
  { name: 'a name in mixed letters', paste: 'os.environ["ConnectionStrings__Shop2Database"]', marks: [] },
];
