import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'its middle is hidden',
    paste: 'Incorrect API key provided: your_ope************here. You can find your API key at',
    marks: ['your_ope************here.'],
  },
  { name: 'in capitals', paste: 'Invalid API Key provided: INSERT_Y****KEY', marks: ['INSERT_Y****KEY'] },
  { name: 'a variable', paste: 'Incorrect API key provided: $OPENAI_****_KEY', marks: [] },
  { name: 'in brackets', paste: 'incorrect api key: <your-key>', marks: ['<your-key>'] },
  { name: 'a key in braces', paste: 'Incorrect API key provided: {sk-fa1B****cD3f}.', marks: ['{sk-fa1B****cD3f}.'] },
  { name: 'a key in parentheses', paste: 'Invalid API Key provided: (sk_fake****cD3f)', marks: ['(sk_fake****cD3f)'] },
  { name: 'its end alone', paste: 'Your api key: ****cd3} is invalid', marks: ['****cd3}'] },
  { name: 'the end of a variable', paste: 'Your api key: ****KEY} is invalid', marks: [] },
  { name: 'double braces', paste: 'Incorrect API key provided: {{OPENAI_KEY}}', marks: [] },
  { name: 'a key', paste: 'Incorrect API key provided: sk-fa1B****cD3f.', marks: [] },
  { name: 'an address', paste: 'Incorrect API key provided: https://****keys', marks: [] },
  { name: 'a key that was masked', paste: 'API key: xxx1xxxxxxxx, 401', marks: [] },
  { name: 'a sentence', paste: 'Invalid API key', marks: [] },
];
