import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'of a shell', paste: 'Incorrect API key provided: $OPENA*******KEY', marks: ['$OPENA*******KEY'] },
  { name: 'of a template', paste: 'Invalid API key provided: {{api****ey}}', marks: ['{{api****ey}}'] },
  { name: 'of Node', paste: 'Incorrect API key provided: process.****KEY.', marks: ['process.****KEY.'] },
  { name: 'a key', paste: 'Incorrect API key provided: sk-fake****fake.', marks: [] },
];
