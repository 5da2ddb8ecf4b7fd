import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'as LiteLLM repeats it',
    paste: "LiteLLM Virtual Key expected. Received=$FAKE_KEY, expected to start with 'sk-'.",
    marks: ['$FAKE_KEY'],
  },
  { name: 'its end alone', paste: 'Authentication Fails, Your api key: ****_KEY is invalid', marks: ['****_KEY'] },
  { name: 'the end of a key', paste: 'Authentication Fails, Your api key: ****6f1c is invalid', marks: [] },
  { name: 'of a shell', paste: 'Incorrect API key provided: $OPENA*******KEY', marks: ['$OPENA*******KEY'] },
  { name: 'of a template', paste: 'Invalid API key provided: {{api****ey}}', marks: ['{{api****ey}}'] },
  { name: 'of Node', paste: 'Incorrect API key provided: process.****KEY.', marks: ['process.****KEY.'] },
  { name: 'a key', paste: 'Incorrect API key provided: sk-fake****fake.', marks: [] },
];
